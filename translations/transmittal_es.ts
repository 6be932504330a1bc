<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US">
<context>
    <name>ActionRules</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only managers and administrators may do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login may look, but not change anything. Ask an administrator for the role of operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was replaced by transmission %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an unconfirmed one is resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent and its outcome is not known: resolve it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its channel is on hold: mend and resume the channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not wait to be sent. Retry it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits to be sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for transmission %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cancelled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>A correction has taken its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its data were corrected: transmission %1 is filed instead. This one keeps its evidence and is never sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newer one to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept for the audit trail and never sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it is sent by itself, the nearest deadline first. “Send now” puts it in front of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the authority is being opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way; the answer is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is here and is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: this takes seconds. If the connection drops now, it is shown as unconfirmed and never sent twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted under number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. The proof of transmission can be printed or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person recorded the acceptance, with these words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filed, by a person&apos;s decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was unconfirmed; somebody found out that the authority does not have it, with these words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the data are right, retry it. If they were the reason, correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data must be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) did not pass the check, so nothing was sent. They are marked below, each with its reason.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Correct them; it is then sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority has this completion already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: the data must be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: the channel must be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator mends the channel and lifts the hold. Everything that waits is then sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, but nobody knows whether it was filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the completion up with the authority before anything else. Then resolve it: accepted with its number, or not filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the daily number of such decisions, another manager has to say the same. Look it up and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave up after the last attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was filed. When the cause is gone, retry it: it gets a fresh row of attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by a member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not sent. If that was a mistake, retry it: it goes back to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for transmission %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same filing went out as transmission %1 and its outcome is open. Sending this one too could file it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle that one first. This one then goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paused it, with these words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manager resumes the channel. It is then sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator mends the channel and lifts the hold. It is then sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator switches the channel on. It is then sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the service hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the service opens on %1 and it is sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it is sent when the service opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s service does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several calls in a row failed, so sending stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: a harmless test call is made at %1; when it is answered, sending goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: a harmless test call is made soon; when it is answered, sending goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is sending at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker for %1 is running on any workstation or server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a worker, or let this workstation work. It is then sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried again by itself at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. %1 of %2 attempts are used; surely nothing was filed. “Try now” does not wait for the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to send it again, with these words:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants to record that it was not filed, with these words:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptList</name>
    <message>
        <source>name look-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked a second person to resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read request and reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started a bulk action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped a bulk action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed own password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersedes transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit breaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A kind of thing and which one, for example &quot;Transmission 17&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What was changed: field, value before, value after</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field and its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no date. Write it as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter and seven digits, as in A1234567.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on the citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five digits; the first two are the county, 01 to 58.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for the channel&apos;s own, %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>First name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver licence is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The completion date is missing. Enter the day on which the course was completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The completion date lies in the future. Enter the day on which the course was completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The completion date lies before the birth date. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is missing. Enter it as it stands on the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date lies in the future. Enter it as it stands on the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date makes the student younger than %1 or older than %2 at completion. Enter it as it stands on the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation number is missing. Enter it as it stands on the citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation number is longer than %1 characters. Enter it as it stands on the citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation number may hold letters, digits, blanks, dots, slashes and hyphens, and begins and ends with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver licence is missing. Enter the California licence, one letter and seven digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver licence is not a California one. It is one capital letter and seven digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The court code is missing. Choose the court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The court code is not one of the DMV&apos;s. It has five digits, with leading zeros; the first two are the county, 01 to 58.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modality is missing. Set it for the channel; 4T is an online course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modality is not a code of one to four capital letters and digits. Set it for the channel; 4T is an online course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first name is missing. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first name holds characters that cannot be shown. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first name holds doubled braces. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first name begins or ends with a blank. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first name is longer than %2 characters. Shorten it as the court or the licence does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last name is missing. Enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last name holds characters that cannot be shown. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last name holds doubled braces. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last name begins or ends with a blank. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last name is longer than %2 characters. Shorten it as the court or the licence does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Transmittal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfMessage</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PdfPassword</name>
    <message>
        <source>This document is encrypted</source>
        <translation>Este documento está cifrado</translation>
    </message>
    <message>
        <source>Enter its password to read it. The password is not kept.</source>
        <translation>Escriba su contraseña para leerlo. La contraseña no se guarda.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>Contraseña del documento</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>PdfSearchBar</name>
    <message>
        <source>Find in the document</source>
        <translation>Buscar en el documento</translation>
    </message>
    <message>
        <source>Previous find</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Previous find (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next find</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Next find (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>PdfSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>This page cannot be shown. The others can.</source>
        <translation>Esta página no se puede mostrar. Las demás sí.</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>PdfToolBar</name>
    <message>
        <source>Page thumbnails</source>
        <translation>Miniaturas de páginas</translation>
    </message>
    <message>
        <source>Page thumbnails (F4)</source>
        <translation>Miniaturas de páginas (F4)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+−)</source>
        <translation>Reducir (Ctrl+−)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom %1 percent</source>
        <translation>Ampliación de %1 por ciento</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+1)</source>
        <translation>Ajustar al ancho (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>Ajustar a la página</translation>
    </message>
    <message>
        <source>Fit the page (Ctrl+0)</source>
        <translation>Ajustar a la página (Ctrl+0)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F)</source>
        <translation>Buscar en el documento (Ctrl+F)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as PDF (Ctrl+S)</source>
        <translation>Guardar como PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Imprimir (Ctrl+P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>PracticeFaults</name>
    <message>
        <source>Nothing goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stand-in files what is right and refuses what is wrong, as the authority does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call is asked to come back in some seconds. Transmissions wait and are tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call is answered with an error page. After some calls the channel interrupts itself and looks from time to time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not taken. The channel goes on hold until somebody resumes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are filed, but the answer never comes. Transmissions become unconfirmed and wait for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are filed, but the answer is spoilt. Transmissions become unconfirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer takes three seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Ninguna impresora</translation>
    </message>
    <message>
        <source>No printer is set up on this machine. Save the document as PDF and print it elsewhere.</source>
        <translation>En este equipo no hay ninguna impresora. Guarde el documento como PDF e imprímalo en otro lugar.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>La única página</numerusform>
            <numerusform>Las %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages, for example 1-3, 5; empty for all</source>
        <translation>Páginas, por ejemplo 1-3, 5; vacío para todas</translation>
    </message>
    <message>
        <source>For example 1-3, 5</source>
        <translation>Por ejemplo 1-3, 5</translation>
    </message>
    <message>
        <source>Write pages between 1 and %1, as 1-3, 5.</source>
        <translation>Escriba páginas entre 1 y %1, como 1-3, 5.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Save as PDF instead…</source>
        <translation>Guardar como PDF en su lugar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Proof of transmission %1</source>
        <translation>Constancia de transmisión %1</translation>
    </message>
    <message>
        <source>Record of transmission %1</source>
        <translation>Registro de transmisión %1</translation>
    </message>
</context>
<context>
    <name>ProofOfTransmission</name>
    <message>
        <source>Proof of transmission</source>
        <translation>Constancia de transmisión</translation>
    </message>
    <message>
        <source>Record of transmission</source>
        <translation>Registro de transmisión</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Written by Transmittal %1. Personal data are masked; the whole is kept by the office that filed it.</source>
        <translation>Escrito por Transmittal %1. Los datos personales están ocultos; el original lo conserva la oficina que presentó.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Practice: nothing was filed with a real authority, and this page proves nothing.</source>
        <translation>Práctica: no se presentó nada ante una autoridad real, y esta página no prueba nada.</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>Número de certificado</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisión %2</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Transmission %1</source>
        <translation>Transmisión %1</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Authority&apos;s status</source>
        <translation>Estado de autoridad</translation>
    </message>
    <message>
        <source>Authority&apos;s time</source>
        <translation>Hora de autoridad</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Name (masked)</source>
        <translation>Nombre (oculto)</translation>
    </message>
    <message>
        <source>Licence (masked)</source>
        <translation>Licencia (oculta)</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citación</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Tribunal</translation>
    </message>
    <message>
        <source>Course completed</source>
        <translation>Curso terminado</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>In this state since</source>
        <translation>En este estado desde</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>%1, on the basis of %2</source>
        <translation>%1, con fundamento en %2</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidió</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmó</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Nothing was sent to the authority.</source>
        <translation>No se envió nada a la autoridad.</translation>
    </message>
    <message>
        <source>The last %1 of %2 attempts are listed; the hash covers all of them.</source>
        <translation>Se muestran los últimos %1 de %2 intentos; el resumen los abarca todos.</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>From workstation %1 by login %2, Transmittal %3, to %4</source>
        <translation>Desde el puesto %1 con el usuario %2, Transmittal %3, a %4</translation>
    </message>
    <message>
        <source>none stored</source>
        <translation>ninguna guardada</translation>
    </message>
    <message>
        <source>Request, SHA-256</source>
        <translation>Solicitud, SHA-256</translation>
    </message>
    <message>
        <source>Reply, SHA-256</source>
        <translation>Respuesta, SHA-256</translation>
    </message>
    <message>
        <source>The hash covers every fact on this page and the hashes of all requests and replies. At a workstation of the office that filed, the command below computes it again from the stored evidence and answers match or mismatch; the office states the result on request.</source>
        <translation>El resumen abarca todos los datos de esta página y los resúmenes de todas las solicitudes y respuestas. En un puesto de la oficina que presentó, la orden siguiente lo calcula de nuevo con la evidencia guardada y responde «match» (coincide) o «mismatch» (no coincide); la oficina comunica el resultado a quien lo pida.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>SHA-256 of the evidence</source>
        <translation>SHA-256 de la evidencia</translation>
    </message>
    <message>
        <source>Accepted, as resolved by staff</source>
        <translation>Aceptada, según resolución del personal</translation>
    </message>
    <message>
        <source>The authority&apos;s answer was not received at the time of filing. A member of staff established the acceptance and the number afterwards, on the basis stated under Resolution.</source>
        <translation>La respuesta de la autoridad no se recibió al presentar. Un miembro del personal comprobó después la aceptación y el número, con el fundamento que consta en Resolución.</translation>
    </message>
    <message>
        <source>Accepted by the authority</source>
        <translation>Aceptada por la autoridad</translation>
    </message>
    <message>
        <source>The authority answered this filing with the number shown here. Its answer is kept, byte for byte, as evidence.</source>
        <translation>La autoridad respondió a esta presentación con el número que se muestra aquí. Su respuesta se conserva, byte por byte, como evidencia.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>The filing was sent and no usable answer was received. Whether the authority has it is not known. This page is not a proof of acceptance.</source>
        <translation>La presentación se envió y no se recibió una respuesta utilizable. No se sabe si la autoridad la tiene. Esta página no es prueba de aceptación.</translation>
    </message>
    <message>
        <source>Not accepted: rejected</source>
        <translation>No aceptada: rechazada</translation>
    </message>
    <message>
        <source>The filing does not stand with the authority: its data must be corrected. This page is not a proof of acceptance.</source>
        <translation>La presentación no vale ante la autoridad: hay que corregir sus datos. Esta página no es prueba de aceptación.</translation>
    </message>
    <message>
        <source>Not accepted: not delivered</source>
        <translation>No aceptada: no entregada</translation>
    </message>
    <message>
        <source>All attempts to deliver the filing failed. This page is not a proof of acceptance.</source>
        <translation>Fallaron todos los intentos de entregar la presentación. Esta página no es prueba de aceptación.</translation>
    </message>
    <message>
        <source>Not accepted: cancelled</source>
        <translation>No aceptada: cancelada</translation>
    </message>
    <message>
        <source>The filing was cancelled by staff and is not sent. This page is not a proof of acceptance.</source>
        <translation>El personal canceló la presentación y no se envía. Esta página no es prueba de aceptación.</translation>
    </message>
    <message>
        <source>Not accepted: still to be sent</source>
        <translation>No aceptada: pendiente de envío</translation>
    </message>
    <message>
        <source>The authority has not accepted this filing; it waits to be sent. This page is not a proof of acceptance.</source>
        <translation>La autoridad no ha aceptado esta presentación; espera a ser enviada. Esta página no es prueba de aceptación.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Refused: channel on hold</source>
        <translation>Denegada: canal detenido</translation>
    </message>
    <message>
        <source>Not filed, to be tried again</source>
        <translation>No presentada, se intentará de nuevo</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>No presentada</translation>
    </message>
    <message>
        <source>To be sent again</source>
        <translation>Se enviará de nuevo</translation>
    </message>
    <message>
        <source>a look-up at the authority</source>
        <translation>una consulta a la autoridad</translation>
    </message>
    <message>
        <source>a report of the authority</source>
        <translation>un informe de la autoridad</translation>
    </message>
    <message>
        <source>an answer that came late</source>
        <translation>una respuesta tardía</translation>
    </message>
    <message>
        <source>a decision of staff</source>
        <translation>una decisión del personal</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message numerus="yes">
        <source>%n page(s) handed to %1</source>
        <translation>
            <numerusform>%n página entregada a %1</numerusform>
            <numerusform>%n páginas entregadas a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The document cannot be shown</source>
        <translation>No se puede mostrar el documento</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLook</name>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for its turn to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker is sending it right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It surely was not filed and is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its channel must be mended before anything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data must be corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent and no answer came: find out whether it was filed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All attempts are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority has filed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff cancelled it; it is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransmissionFacts</name>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransmissionFields</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modality</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransmissionsPage</name>
    <message>
        <source>Transmissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::app::PracticeMode</name>
    <message>
        <source>This installation has no practice services. Install the package transmittal-practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the practice database and the stand-in of the authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the practice database. The first time this takes some seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice services could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice services have ended by themselves: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models</name>
    <message>
        <source>Enter the delays with commas between them, such as 5 min, 10 min, 1 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter calls per minute, or leave it empty for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at most 10 letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at most 254 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name of at most 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a private key. Paste certificates only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste certificates in PEM form: they begin with -----BEGIN CERTIFICATE-----.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a time zone by its name, such as America/Los_Angeles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line for each court: our code = their code, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line for each window: days, then from and to, such as Mon–Fri 06:00–22:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line for each day: the date as year-month-day, then its name. Each day once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address such as smtp://mail.example.org:587, without user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address such as https://example.org/service, without user and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice speaks to this machine only, such as https://127.0.0.1:8443/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live channel needs the address of the real service, not of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live service is spoken to over https only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::AttemptList</name>
    <message>
        <source>Prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up before sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost after sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <comment>timing</comment>
        <extracomment>a part of a call and when it was done, &quot;sent 12.4 ms&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::AuditTable</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same machine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelForm</name>
    <message>
        <source>Somebody else has just changed the same field. Nothing was saved: look at what is stored now, then save again or take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only managers and administrators can change a channel. You can look at it; ask one of them to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only managers and administrators can change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators can change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in practice can this be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelHealth</name>
    <message>
        <source>Say why: the next person reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes, one call at a time until the first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paused it on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold since %1: %2 Correct the settings or the password, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) in a row failed. It is tried again by itself with a harmless call after %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service is closed now and opens on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is closed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off: nothing is sent. Switch it on below when the rest is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the rate of the last hour it is done by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has moved within the last hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n would miss the deadline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only managers and administrators can pause and resume a channel.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelList</name>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelSecrets</name>
    <message>
        <source>No worker is approved yet, so nobody could open a password. Approve a worker first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not set: no worker can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n worker(s) can open it. Set it again, so that the others can, too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is set; %n worker(s) can open it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only administrators can set a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelTest</name>
    <message numerus="yes">
        <source>%n thing(s) to put right. Nothing was filed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The channel could work. Nothing was filed, and the password was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set. Whether the service takes it shows with the first transmission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every worker can open it. Whether the service takes it shows with the first transmission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers over a trusted connection, in %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not set. Enter the service&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not set. Enter the login at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried: there is no call to this service that does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off. Switch it on when the rest is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker can open it. Set it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker of %1 cannot open it. Set it again, and it will be sealed for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows the name %1. Correct the address, or this machine&apos;s name service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1. Correct the address, or ask who keeps the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is not trusted, or belongs to another name. Correct the address, or enter the certificate of its authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not encrypt as it should. Is the port right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer in time. Try later, or raise the time limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closed the connection without an answer. Try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not the service. Is it the right address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, but does not describe itself (HTTP %1). The address can still be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers that it is out of order (HTTP %1). Try later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be used. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test could not be made (%1).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::ConnectionForm</name>
    <message>
        <source>Enter the server&apos;s name, such as db.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name alone, without blanks and without &quot;postgres://&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535; usually 5432.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the database&apos;s name; usually transmittal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted; the server&apos;s certificate and name are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted; the certificate is checked, not the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted; the server is not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program has no settings file to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected: PostgreSQL %1, and the database fits this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::Correction</name>
    <message>
        <source>The data are still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer at the moment. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To correct it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else corrected it meanwhile: transmission %1 has taken its place. Nothing of that is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be corrected. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database went away while this was being saved. What you typed is kept; when the database is back, it is looked up whether it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not saved when the database went away. What you typed is still here: save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>court and county</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>court code and name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::DeskStatus</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every 15 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database tells of every change at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot tell of changes at the moment. They are looked for every 15 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody works the queue: nothing is sent until a worker starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) take work from the queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finish what they hold and then end.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n give no sign of life; others take over what they hold.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished in the last hour: %1. Waiting: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last read: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::EditForm</name>
    <message>
        <source>It is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer at the moment. What you typed is kept; save it when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored settings are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored settings could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) must be corrected first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The database does not take this value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::EvidenceReader</name>
    <message>
        <source>Late answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::FormEntry</name>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a length of time such as 30 s or 5 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a time from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::Format</name>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a date, a time with seconds and the short name of the time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, for example 97.5 %</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) %1 h</source>
        <extracomment>days and hours</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>more than this many</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::NoPracticeStarter</name>
    <message>
        <source>This installation has no practice services.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::Notices</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::NotificationList</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::PasswordChange</name>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two entries differ. Type the new password again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::Practice</name>
    <message numerus="yes">
        <source>%n course(s) were completed. Their transmissions are on their way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the practice services…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::ResolutionForm</name>
    <message>
        <source>Enter the number that the authority gave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has 1 to 12 digits and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down why, in a few words: they are kept with the transmission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as filed under this number and is never sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes rejected and can be corrected or retried. Without a look-up or a report, above a daily number, a second manager has to say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes rejected and can be corrected or retried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent a second time. If the first one did arrive, the authority has it twice. Above a daily number, a second manager has to say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer at the moment. What you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To resolve transmission %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The late reply is an acceptance with the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s late reply carries the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The late reply is a refusal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The late reply cannot be understood. Look at it under the attempt, and look the completion up with the authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The late answer holds no reply of the authority. Look the completion up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database went away while this was being saved. Look at the status when it is back; what you typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision is recorded. You have made many of this kind today, so a second manager has to open this transmission and decide the same; until then it stays unconfirmed and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::Session</name>
    <message>
        <source>This login belongs to no active member of staff. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has changed your role to %1. What you may do has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::SignIn</name>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting practice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the database server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number between 1 and 65535; usually it is 5432.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::StaffForm</name>
    <message>
        <source>Enter a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 63 small letters, digits, dots, dashes or underscores; a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the person&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at most 200 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an e-mail address, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 disabled this login on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators can add people and change what they may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login keeps its name: the audit names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the login first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody with the login %1 any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 may not log in any more; %n session(s) ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may log in again, with the old password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a new first password; open sessions were ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::StaffTable</name>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at everything and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also corrects, sends, retries and cancels transmissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also pauses channels, resolves unconfirmed transmissions, deletes, and reads the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also sets up channels, workers and staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::TransmissionDetail</name>
    <message>
        <source>The authority says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no transmission to do it with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::TransmissionFields</name>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::WorkerBoard</name>
    <message>
        <source>prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk action %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a worker does: the work and its phase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>How many jobs are in a phase, for example &quot;3 sending&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older program than others have: update it on this workstation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::WorkerRegistry</name>
    <message>
        <source>Only administrators can approve and retire workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may work now. Set the passwords of the channels again, so that it can open them, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not work any more. Give the channels new passwords if the machine is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::models::Workstation</name>
    <message>
        <source>This workstation sends nothing: it is not registered as a worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation waits to be approved. An administrator compares its key, %1, and approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation may not work any more: an administrator retired it. Register it again to ask anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation may send, but is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation was asked to stop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation is about to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation sends transmissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workstation stops: it waits for the answers to what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The worker %2, which was asked for, is of no use: an administrator may retire it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transmittal::widgets::PdfDocument</name>
    <message>
        <source>That is not the password of this document.</source>
        <translation>Esa no es la contraseña de este documento.</translation>
    </message>
    <message>
        <source>This document has no pages.</source>
        <translation>Este documento no tiene páginas.</translation>
    </message>
    <message>
        <source>This document has more than %1 pages and is not shown. Save it and open it in another program.</source>
        <translation>Este documento tiene más de %1 páginas y no se muestra. Guárdelo y ábralo en otro programa.</translation>
    </message>
    <message>
        <source>This document is damaged and cannot be shown.</source>
        <translation>Este documento está dañado y no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>transmittal::widgets::PdfFile</name>
    <message>
        <source>The folder %1 does not exist. Choose another one.</source>
        <translation>La carpeta %1 no existe. Elija otra.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a name for the file.</source>
        <translation>%1 es una carpeta. Elija un nombre para el archivo.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose a folder on another disk.</source>
        <translation>El disco está lleno. Libere espacio o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder.</source>
        <translation>No tiene permiso para escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file could not be saved: %1. Choose another folder.</source>
        <translation>No se pudo guardar el archivo: %1. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>transmittal::widgets::PdfPrinter</name>
    <message>
        <source>No printer was chosen. Choose one, or save the document as PDF.</source>
        <translation>No se eligió ninguna impresora. Elija una o guarde el documento como PDF.</translation>
    </message>
    <message>
        <source>There is no document to print.</source>
        <translation>No hay ningún documento que imprimir.</translation>
    </message>
    <message numerus="yes">
        <source>Write the pages as 1-3, 5. This document has %n page(s).</source>
        <translation>
            <numerusform>Escriba las páginas como 1-3, 5. Este documento tiene %n página.</numerusform>
            <numerusform>Escriba las páginas como 1-3, 5. Este documento tiene %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer %1 is not there any more. Choose another one, or save the document as PDF.</source>
        <translation>La impresora %1 ya no está. Elija otra o guarde el documento como PDF.</translation>
    </message>
    <message>
        <source>Page %1 could not be painted, so nothing was printed. Save the document as PDF instead.</source>
        <translation>No se pudo dibujar la página %1, así que no se imprimió nada. Guarde el documento como PDF.</translation>
    </message>
    <message>
        <source>The file %1 could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the document. Look after the printer and print again.</source>
        <translation>La impresora %1 no aceptó el documento. Revise la impresora e imprima de nuevo.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Se detuvo la impresión.</translation>
    </message>
</context>
</TS>
