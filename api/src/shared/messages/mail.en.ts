/** Letters that are sent. */
export const mailEn = {
  'mail.invitation': 'Invitation to lechan',
  'mail.invitationText': `Dear %{name},

You are invited to lechan, the system of the organisation and its training. Open this link to set your password. It is good for once, within %{hours} hours:

%{link}

Your user name is %{login}. Do not pass this mail on.`,
  'mail.reset': 'New password for lechan',
  'mail.resetText': `Dear %{name},

Open this link to set a new password for lechan. It is good for once, within %{hours} hours:

%{link}

Your user name is %{login}. If it was not you who asked, ignore this mail: the password stays as it is. Do not pass this mail on.`,
  'mail.everything': 'The whole platform',
  'mail.proposal': 'To be approved: %{act}',
  'mail.proposalText': `Dear %{name},

Something waits for a second person, and you may approve it:

%{act}
%{unit}

Look at it, and approve or decline it here:

%{link}

If somebody else has decided it, there is nothing for you to do.`,
  'mail.proposalApproved': 'Approved: %{act}',
  'mail.proposalApprovedText': `Dear %{name},

What you sent was approved and done:

%{act}
%{unit}

See it here:

%{link}

This mail only tells you so; it needs no answer.`,
  'mail.proposalDeclined': 'Declined: %{act}',
  'mail.proposalDeclinedText': `Dear %{name},

What you sent was declined, and nothing changed:

%{act}
%{unit}

See why here:

%{link}

This mail only tells you so; it needs no answer.`,
};
