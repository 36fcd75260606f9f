/** What Word for Windows puts on the clipboard, shortened: as a browser gets it, comments, styles and all. */
export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns:st1="urn:schemas-microsoft-com:office:smarttags"
xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"
xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/Yen/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- /* Font Definitions */ @font-face {font-family:"Times New Roman"; panose-1:2 2 6 3 5 4 5 2 3 4;}
 p.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:14.0pt;} @list l0 {mso-list-id:1; mso-list-type:hybrid;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]-->
</head>
<body lang=VI style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
<h1 style='margin-top:12.0pt'><a name="_Toc1"><span lang=VI style='font-size:16.0pt;color:#2F5496'>Chuẩn bị buổi họp<o:p></o:p></span></a></h1>
<p class=MsoNormal style='text-align:justify;text-indent:36.0pt'><st1:place w:st="on"><b style='mso-bidi-font-weight:normal'><span lang=VI style='font-size:14.0pt;font-family:"Times New Roman",serif;color:red'>Bí thư</span></b></st1:place><span lang=VI style='font-size:14.0pt'> và <i>chi ủy</i>
thống nhất nội dung.<span style='mso-spacerun:yes'>   </span>Xem <a href="https://vanban.example/12">Quy định 12</a>.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:14.0pt'>[1]</span></span><![endif]></span></span></a><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2><span lang=VI>Việc cần làm<o:p></o:p></span></h2>
<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=VI style='mso-fareast-font-family:Calibri'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>Họp chi ủy<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span lang=VI><span style='mso-list:Ignore'>a)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>dự thảo <u>nghị quyết</u><o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span lang=VI><span style='mso-list:Ignore'>b)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>phân công<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpLast style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=VI><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>Báo đảng viên<o:p></o:p></span></p>
<p class=MsoNormal><span lang=VI>Báo trước ba ngày:<o:p></o:p></span></p>
<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=VI><span style='mso-list:Ignore'>3.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>Gửi tài liệu<o:p></o:p></span></p>
<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span lang=VI style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>bằng điện thoại<o:p></o:p></span></p>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_x0020_1" style='width:120pt;height:80pt'><v:imagedata src="file:///C:/Users/Yen/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png" o:title=""/></v:shape><![endif]--><![if !vml]><img width=160 height=107 src="file:///C:/Users/Yen/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png" v:shapes="Picture_x0020_1"><![endif]><o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none;mso-border-alt:solid windowtext .5pt'>
 <thead><tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'>
  <td width=100 valign=top style='width:75.0pt;border:solid windowtext 1.0pt'><p class=MsoNormal align=center><b><span lang=VI>Phần<o:p></o:p></span></b></p></td>
  <td width=60 valign=top style='width:45.0pt'><p class=MsoNormal><b><span lang=VI>Phút<o:p></o:p></span></b></p></td>
 </tr></thead>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'>
  <td width=100 valign=top style='width:75.0pt'><p class=MsoNormal><span lang=VI>Mở đầu<o:p></o:p></span></p></td>
  <td width=60 valign=top style='width:45.0pt'><p class=MsoNormal><span lang=VI>10<o:p></o:p></span></p></td>
 </tr>
</table>
<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span>[1]</span></span><![endif]></span></span></a><span lang=VI> Quy định của Thành ủy.<o:p></o:p></span></p></div></div>
<!--EndFragment-->
</body>
</html>`;

/** What somebody puts on a clipboard who means harm. Each way of it would set `window.isHarmed`, or fetch from elsewhere. */
export const hostile = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><base href="https://elsewhere.example/"><style>@import url(https://elsewhere.example/x.css)</style></head><body>
<script>window.isHarmed = 'script'</script>
<p>Chữ <img src=x onerror="window.isHarmed = 'img'"> thường<img src="https://elsewhere.example/beacon.png"></p>
<p style="background:url(https://elsewhere.example/css.png)" onclick="window.isHarmed = 'click'">nền</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.</span><![endif]>mục<img src=x onerror="window.isHarmed = 'list'"></p>
<p><a href="javascript:window.isHarmed='link'">bấm</a> <a href="data:text/html,<script>window.isHarmed='data'</script>">dữ liệu</a> <a href=" JaVaScRiPt:window.isHarmed='trick'">lừa</a> <a href="https://tot.example/">tốt</a></p>
<svg onload="window.isHarmed = 'svg'"><script>window.isHarmed = 'svg script'</script><foreignObject><img src=x onerror="window.isHarmed = 'foreign'"></foreignObject></svg>
<math><mtext><table><mglyph><style><img src=x onerror="window.isHarmed = 'math'"></style></mglyph></table></mtext></math>
<iframe srcdoc="<script>parent.isHarmed = 'frame'</script>"></iframe><object data="https://elsewhere.example/o"></object><embed src="https://elsewhere.example/e">
<form action="https://elsewhere.example/"><input name=p value=1><button formaction="javascript:window.isHarmed='form'">gửi</button></form>
<video src="https://elsewhere.example/v" onerror="window.isHarmed = 'video'" autoplay></video><link rel=stylesheet href="https://elsewhere.example/l.css">
<figure data-material="../../etc/passwd"><figcaption>tệp</figcaption></figure>
<template><img src=x onerror="window.isHarmed = 'template'"></template><noscript><p title="</noscript><img src=x onerror=window.isHarmed='noscript'>"></noscript>
<details open ontoggle="window.isHarmed = 'details'">mở</details><marquee onstart="window.isHarmed = 'marquee'">chạy</marquee>
</body></html>`;
