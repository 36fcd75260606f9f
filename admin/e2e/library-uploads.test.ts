import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, settled, test } from './console';
import { cutAfter, materialsIn, openLibrary, ownFolder, pdf, picture, sound, type TestFile } from './library';

const dialog = (page: Page) => page.getByRole('dialog');
const row = (page: Page, name: string): Locator => dialog(page).getByRole('listitem').filter({ hasText: name });
const attestation = (page: Page) => page.getByRole('checkbox', { name: /^Tôi cam kết các tệp này không chứa bí mật nhà nước/ });
const send = (page: Page) => page.getByRole('button', { name: /^Đưa \d+ tệp vào kho/ });
const tray = (page: Page) => page.getByRole('region', { name: 'Tệp đang tải lên' });

/** Chooses files in the dialog of uploads. */
async function choose(page: Page, ...files: TestFile[]) {
  await page.getByRole('button', { name: 'Tải tệp lên' }).click();
  await dialog(page).locator('input[type="file"]').setInputFiles(files);
}

async function attestAndSend(page: Page) {
  await attestation(page).check();
  await send(page).click();
}

/** Drops files somewhere on the page. */
async function drop(page: Page, ...files: TestFile[]) {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const { name, mimeType, base64 } of given)
        data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: mimeType }));
      return data;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') })),
  );
  const over = page.getByText('Thả tệp để tải lên', { exact: false });
  await page.dispatchEvent('h1', 'dragenter', { dataTransfer: transfer });
  await expect(over).toBeVisible();
  await page.dispatchEvent('h1', 'drop', { dataTransfer: transfer });
  await expect(over).toHaveCount(0);
}

/** From where on the browser sends pieces of files, and how many files it begins. */
function watchSending(page: Page): { from: string[]; begun: () => number } {
  const from: string[] = [];
  let begun = 0;
  page.on('request', (request) => {
    if (!request.url().includes('/uploads')) return;
    if (request.method() === 'POST') begun++;
    if (request.method() === 'PATCH') from.push(request.headers()['upload-offset'] ?? '');
  });
  return { from, begun: () => begun };
}

// files of many megabytes are read, sent and looked into, on slow machines too
test.setTimeout(150_000);

test.describe('uploads', () => {
  test('send nothing before it is attested that the files hold no secrets, then put them into the folder that is shown', async ({
    page,
    ask,
  }) => {
    const folder = await ownFolder({ ask }, 'Cam kết');
    await openLibrary(page, folder.path);
    await expect(page.getByText('Thư mục này chưa có tài liệu nào')).toBeVisible();
    const sending = watchSending(page);
    await drop(page, pdf('Mẫu biên bản.pdf', 'Bien ban'), pdf('Mẫu nghị quyết.pdf', 'Nghi quyet'));
    await expect(row(page, 'Mẫu biên bản.pdf')).toContainText('chưa gửi');
    await expect(attestation(page)).not.toBeChecked();
    await expect(send(page)).toHaveAttribute('aria-disabled', 'true');
    await send(page).click({ force: true });
    expect(sending.begun()).toBe(0);
    await expectAccessible(page);
    await attestation(page).check();
    // what is added afterwards was not attested
    await dialog(page)
      .locator('input[type="file"]')
      .setInputFiles([pdf('Sổ họp.pdf', 'So hop')]);
    await expect(attestation(page)).not.toBeChecked();
    await attestAndSend(page);
    for (const name of ['Mẫu biên bản.pdf', 'Mẫu nghị quyết.pdf', 'Sổ họp.pdf']) await expect(row(page, name)).toContainText('Xong');
    await expect(page.getByRole('heading', { name: 'Tải tệp lên: 3 xong trong 3' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Xong', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Mẫu nghị quyết' })).toBeVisible();
    expect((await materialsIn({ ask }, folder.id)).map(({ title }) => title).sort()).toEqual(['Mẫu biên bản', 'Mẫu nghị quyết', 'Sổ họp']);
  });

  test('that are cut off wait, go on from where they were, and send nothing twice', async ({ page, ask }) => {
    const folder = await ownFolder({ ask }, 'Mạng ngắt');
    await openLibrary(page, folder.path);
    const file = sound('ghi-am-dai.wav', 20_000_000, folder.name);
    const mend = await cutAfter(page, 1);
    await choose(page, file);
    await attestAndSend(page);
    await expect(row(page, file.name)).toContainText('8 MB trong 20 MB đã an toàn');
    await expect(row(page, file.name)).toContainText('Mạng vừa ngắt.');
    await expectAccessible(page);
    await mend();
    const sending = watchSending(page);
    await row(page, file.name).getByRole('button', { name: 'Tải tiếp ngay' }).click();
    await expect(row(page, file.name)).toContainText('Xong, 20 MB.', { timeout: 30_000 });
    expect(sending).toMatchObject({ from: ['8000000', '16000000'] });
    expect(sending.begun()).toBe(0);
    expect(await materialsIn({ ask }, folder.id)).toMatchObject([{ title: 'ghi-am-dai', file: { byteSize: 20_000_000 } }]);
  });

  test('that a reload breaks off are found again, and go on when the very same file is chosen', async ({ page, ask }) => {
    const folder = await ownFolder({ ask }, 'Tải lại trang');
    await openLibrary(page, folder.path);
    const file = sound('tai-lai.wav', 20_000_000, folder.name);
    const mend = await cutAfter(page, 1);
    await choose(page, file);
    await attestAndSend(page);
    await expect(row(page, file.name)).toContainText('Mạng vừa ngắt.');
    page.on('dialog', (asked) => asked.accept());
    await page.reload();
    await mend();
    await page.reload();
    const found = page.locator('.note').filter({ hasText: 'Còn 1 tệp tải dở trên máy này' });
    await expect(found).toContainText('8 MB trong 20 MB đã an toàn trên máy chủ');
    await settled(page);
    await expectAccessible(page);
    const again = found.getByLabel(`Chọn lại tệp ${file.name} để tải tiếp`);
    await again.setInputFiles([pdf('khac.pdf', 'x')]);
    await expect(found.getByRole('alert')).toContainText('Đây không phải tệp tai-lai.wav đã tải dở.');
    const sending = watchSending(page);
    await again.setInputFiles([file]);
    await attestAndSend(page);
    await expect(row(page, file.name)).toContainText('Xong, 20 MB.', { timeout: 30_000 });
    expect(sending).toMatchObject({ from: ['8000000', '16000000'] });
    expect(sending.begun()).toBe(0);
    await page.getByRole('button', { name: 'Xong', exact: true }).click();
    await expect(found).toHaveCount(0);
    expect(await materialsIn({ ask }, folder.id)).toMatchObject([{ title: 'tai-lai' }]);
  });

  test('that are refused say why and what to do at the file itself, the others go on', async ({ page, ask }) => {
    const folder = await ownFolder({ ask }, 'Không nhận');
    await openLibrary(page, folder.path);
    const program = { name: 'tai-lieu-hop.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ this is a program') };
    const broken = { ...pdf('hong.pdf', 'x'), buffer: pdf('hong.pdf', 'x').buffer.subarray(0, 200) };
    await choose(
      page,
      { name: 'phim.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') },
      { name: 'trong.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
      ...[program, broken, pdf('tot.pdf', 'tot')],
    );
    await expect(row(page, 'phim.exe').getByRole('alert')).toContainText('Không nhận: loại tệp này kho không giữ.');
    await expect(row(page, 'trong.pdf').getByRole('alert')).toContainText('Hãy chọn tệp khác.');
    await expect(send(page)).toHaveText(/^Đưa 3 tệp vào kho/);
    await attestAndSend(page);
    await expect(row(page, 'tai-lieu-hop.pdf').getByRole('alert')).toContainText('Hãy dùng PDF, Word, PowerPoint, Excel');
    await expect(row(page, 'hong.pdf').getByRole('alert')).toContainText('Không nhận: tệp hỏng, không mở được.');
    await expect(row(page, 'tot.pdf')).toContainText('Xong');
    await expectAccessible(page);
    await row(page, 'hong.pdf').getByRole('button', { name: 'Bỏ tệp hong.pdf' }).click();
    await expect(row(page, 'hong.pdf')).toHaveCount(0);
    expect((await materialsIn({ ask }, folder.id)).map(({ title }) => title)).toEqual(['tot']);
  });

  test('go on while one is elsewhere in the console, and can be given up', async ({ page, ask }) => {
    const folder = await ownFolder({ ask }, 'Khay');
    await openLibrary(page, folder.path);
    const file = sound('di-noi-khac.wav', 20_000_000, folder.name);
    const mend = await cutAfter(page, 1);
    await choose(page, file, sound('bo-di.wav', 20_000_000, `${folder.name} 2`));
    await attestAndSend(page);
    await expect(row(page, file.name)).toContainText('Mạng vừa ngắt.');
    await page.getByRole('button', { name: 'Thu nhỏ' }).click();
    await page.getByRole('link', { name: 'Tổ chức' }).first().click();
    await expect(tray(page)).toContainText('Mạng vừa ngắt, 2 tệp tự tải tiếp khi có mạng');
    await expectAccessible(page);
    await tray(page).getByRole('button', { name: 'Xem các tệp' }).click();
    await row(page, 'bo-di.wav').getByRole('button', { name: 'Thôi tải bo-di.wav' }).click();
    await expect(row(page, 'bo-di.wav')).toHaveCount(0);
    // the row is gone, the focus is not
    await expect(row(page, file.name).getByRole('button').last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(tray(page)).toBeVisible();
    await mend();
    await expect(tray(page)).toContainText('Đã đưa 1 tệp vào kho', { timeout: 30_000 });
    await tray(page).getByRole('button', { name: 'Cất đi' }).click();
    await expect(tray(page)).toHaveCount(0);
    expect((await materialsIn({ ask }, folder.id)).map(({ title }) => title)).toEqual(['di-noi-khac']);
  });

  test('are paused and gone on with by their sender', async ({ page, ask }) => {
    const folder = await ownFolder({ ask }, 'Tạm dừng');
    await openLibrary(page, folder.path);
    const file = sound('tam-dung.wav', 20_000_000, folder.name);
    // a line on which nothing moves
    await page.route('**/uploads/**', (route) => (route.request().method() === 'PATCH' ? undefined : route.continue()));
    await choose(page, file);
    await attestAndSend(page);
    await row(page, file.name)
      .getByRole('button', { name: `Tạm dừng ${file.name}` })
      .click();
    await expect(row(page, file.name)).toContainText('Đã tạm dừng.');
    await expectAccessible(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await row(page, file.name)
      .getByRole('button', { name: /^Tải tiếp/ })
      .click();
    await expect(row(page, file.name)).toContainText('Xong, 20 MB.', { timeout: 60_000 });
    expect(await materialsIn({ ask }, folder.id)).toMatchObject([{ title: 'tam-dung' }]);
  });

  test('of pictures ask at once what they show; one that is skipped is marked as lacking it', async ({ page, ask }) => {
    const folder = await ownFolder({ ask }, 'Hình');
    await openLibrary(page, folder.path);
    await choose(page, picture('so-do.png', [30, 80, 160]), picture('anh.png', [160, 80, 30]));
    await attestAndSend(page);
    await expect(page.getByRole('heading', { name: 'Hình này cho thấy gì?' })).toBeVisible({ timeout: 30_000 });
    await expect(dialog(page)).toContainText('Hình 1 trong 2 hình thiếu lời mô tả');
    const words = page.getByRole('textbox', { name: 'Lời mô tả' });
    await expect(words).toBeFocused();
    await settled(page);
    await expectAccessible(page);
    await words.fill('Sơ đồ ba bước nối nhau: mở đầu, nội dung, kết thúc.');
    await page.getByRole('button', { name: 'Lưu, sang hình 2' }).click();
    await expect(dialog(page)).toContainText('Hình 2 trong 2 hình thiếu lời mô tả');
    await expect(words).toHaveValue('');
    await page.getByRole('button', { name: 'Bỏ qua hình này' }).click();
    await expect(dialog(page)).toHaveCount(0);
    const listed = page.getByRole('row').filter({ hasText: 'anh' });
    await expect(listed.filter({ hasText: 'Thiếu lời mô tả' })).toHaveCount(1);
    await page.getByRole('button', { name: /^Thiếu lời mô tả 1/ }).click();
    await expect(page.getByText('1–1 trong 1 tài liệu')).toBeVisible();
    const kept = await materialsIn({ ask }, folder.id);
    expect(kept.map(({ altText }) => altText).sort()).toEqual(['Sơ đồ ba bước nối nhau: mở đầu, nội dung, kết thúc.', null]);
  });
});
