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
};
