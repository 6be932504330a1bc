<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n field(s) did not pass the check, so nothing was sent. They are marked below, each with its reason.</source>
        <translation>
            <numerusform>%n field did not pass the check, so nothing was sent. It is marked below, with its reason.</numerusform>
            <numerusform>%n fields did not pass the check, so nothing was sent. They are marked below, each with its reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttemptCard</name>
    <message numerus="yes">
        <source>%n answer(s) came after this attempt was given up. They changed nothing and are kept as evidence.</source>
        <translation>
            <numerusform>%n answer came after this attempt was given up. It changed nothing and is kept as evidence.</numerusform>
            <numerusform>%n answers came after this attempt was given up. They changed nothing and are kept as evidence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>due within %n day(s)</source>
        <translation>
            <numerusform>due within %n day</numerusform>
            <numerusform>due within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n of them</source>
        <translation>
            <numerusform>without %n of them</numerusform>
            <numerusform>without %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen transmission(s)</source>
        <translation>
            <numerusform>%n chosen transmission</numerusform>
            <numerusform>%n chosen transmissions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelHealthCard</name>
    <message numerus="yes">
        <source>The channel goes on; %n transmission(s) on hold are free again.</source>
        <translation>
            <numerusform>The channel goes on; %n transmission on hold is free again.</numerusform>
            <numerusform>The channel goes on; %n transmissions on hold are free again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) within the last 24 hours</source>
        <translation>
            <numerusform>%n call within the last 24 hours</numerusform>
            <numerusform>%n calls within the last 24 hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows that came in</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseSection</name>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>%1 · %n byte(s)</source>
        <translation>
            <numerusform>%1 · %n byte</numerusform>
            <numerusform>%1 · %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportLine</name>
    <message numerus="yes">
        <source>%n row(s) saved as %1</source>
        <translation>
            <numerusform>%n row saved as %1</numerusform>
            <numerusform>%n rows saved as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n no longer fit(s)</source>
        <comment>rows that changed while they were shown</comment>
        <translation>
            <numerusform>%n no longer fits</numerusform>
            <numerusform>%n no longer fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Within %n day</numerusform>
            <numerusform>Within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message numerus="yes">
        <source>%n wait for a person</source>
        <translation>
            <numerusform>%n waits for a person</numerusform>
            <numerusform>%n wait for a person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread notification(s)</source>
        <translation>
            <numerusform>%n unread notification</numerusform>
            <numerusform>%n unread notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationsTab</name>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>notifications</comment>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>Accepted of all that was answered in the last %n day(s): %1.</source>
        <translation>
            <numerusform>Accepted of all that was answered in the last day: %1.</numerusform>
            <numerusform>Accepted of all that was answered in the last %n days: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted in the last %n day(s): %1. Each outcome counts on its day, even if the transmission was corrected or decided later; so these can be more than what waits above.</source>
        <translation>
            <numerusform>Accepted in the last day: %1. Each outcome counts on its day, even if the transmission was corrected or decided later; so these can be more than what waits above.</numerusform>
            <numerusform>Accepted in the last %n days: %1. Each outcome counts on its day, even if the transmission was corrected or decided later; so these can be more than what waits above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n characters</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeSection</name>
    <message numerus="yes">
        <source>Add %n completion(s)</source>
        <translation>
            <numerusform>Add %n completion</numerusform>
            <numerusform>Add %n completions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>All %n page(s)</source>
        <translation>
            <numerusform>The only page</numerusform>
            <numerusform>All %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message numerus="yes">
        <source>%n page(s) handed to %1</source>
        <translation>
            <numerusform>%n page handed to %1</numerusform>
            <numerusform>%n pages handed to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransmissionFacts</name>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransmissionsPage</name>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkerPane</name>
    <message numerus="yes">
        <source>Holds %n job(s)</source>
        <translation>
            <numerusform>Holds %n job</numerusform>
            <numerusform>Holds %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkersTab</name>
    <message numerus="yes">
        <source>%n process(es) take nothing new and end when they are done.</source>
        <translation>
            <numerusform>%n process takes nothing new and ends when it is done.</numerusform>
            <numerusform>%n processes take nothing new and end when they are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) take nothing new, finish what they hold and end. Nothing that was sent is given up.</source>
        <translation>
            <numerusform>%n process takes nothing new, finishes what it holds and ends. Nothing that was sent is given up.</numerusform>
            <numerusform>%n processes take nothing new, finish what they hold and end. Nothing that was sent is given up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <comment>processes</comment>
        <translation>
            <numerusform>%n alive</numerusform>
            <numerusform>%n alive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) held</source>
        <translation>
            <numerusform>%n job held</numerusform>
            <numerusform>%n jobs held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent</source>
        <comment>processes</comment>
        <translation>
            <numerusform>%n silent</numerusform>
            <numerusform>%n silent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkstationCard</name>
    <message numerus="yes">
        <source>number %1 on the board; %n job(s) ended</source>
        <translation>
            <numerusform>number %1 on the board; %n job ended</numerusform>
            <numerusform>number %1 on the board; %n jobs ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::BulkAction</name>
    <message numerus="yes">
        <source>This applies to none of the %n selected.</source>
        <translation>
            <numerusform>This applies to none of the %n selected.</numerusform>
            <numerusform>This applies to none of the %n selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n transmission(s)?</source>
        <translation>
            <numerusform>Send %n transmission?</numerusform>
            <numerusform>Send %n transmissions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %n transmission(s)?</source>
        <translation>
            <numerusform>Retry %n transmission?</numerusform>
            <numerusform>Retry %n transmissions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n transmission(s)?</source>
        <translation>
            <numerusform>Cancel %n transmission?</numerusform>
            <numerusform>Cancel %n transmissions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n transmission(s)?</source>
        <translation>
            <numerusform>Delete %n transmission?</numerusform>
            <numerusform>Delete %n transmissions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n will be passed over.</source>
        <extracomment>a question, then what is left out</extracomment>
        <translation>
            <numerusform>%1 %n will be passed over.</numerusform>
            <numerusform>%1 %n will be passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::BulkList</name>
    <message numerus="yes">
        <source>%n bulk action(s): %1 of %2</source>
        <translation>
            <numerusform>%n bulk action: %1 of %2</numerusform>
            <numerusform>%n bulk actions: %1 of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelHealth</name>
    <message numerus="yes">
        <source>%n call(s) in a row failed. It is tried again by itself with a harmless call after %1.</source>
        <translation>
            <numerusform>%n call in a row failed. It is tried again by itself with a harmless call after %1.</numerusform>
            <numerusform>%n calls in a row failed. It is tried again by itself with a harmless call after %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n would miss the deadline.</source>
        <translation>
            <numerusform>%1 %n would miss the deadline.</numerusform>
            <numerusform>%1 %n would miss the deadline.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelList</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <translation>
            <numerusform>%n on hold</numerusform>
            <numerusform>%n on hold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelSecrets</name>
    <message numerus="yes">
        <source>%1 of %n worker(s) can open it. Set it again, so that the others can, too.</source>
        <translation>
            <numerusform>%1 of %n worker can open it. Set it again, so that it can be opened.</numerusform>
            <numerusform>%1 of %n workers can open it. Set it again, so that the others can, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is set; %n worker(s) can open it.</source>
        <translation>
            <numerusform>It is set; %n worker can open it.</numerusform>
            <numerusform>It is set; %n workers can open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::ChannelTest</name>
    <message numerus="yes">
        <source>%n thing(s) to put right. Nothing was filed.</source>
        <translation>
            <numerusform>%n thing to put right. Nothing was filed.</numerusform>
            <numerusform>%n things to put right. Nothing was filed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::DeskStatus</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s) take work from the queue.</source>
        <translation>
            <numerusform>%n worker takes work from the queue.</numerusform>
            <numerusform>%n workers take work from the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finish what they hold and then end.</source>
        <translation>
            <numerusform>%n finishes what it holds and then ends.</numerusform>
            <numerusform>%n finish what they hold and then end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n give no sign of life; others take over what they hold.</source>
        <translation>
            <numerusform>%n gives no sign of life; others take over what it holds.</numerusform>
            <numerusform>%n give no sign of life; others take over what they hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::EditForm</name>
    <message numerus="yes">
        <source>%n field(s) must be corrected first.</source>
        <translation>
            <numerusform>%n field must be corrected first.</numerusform>
            <numerusform>%n fields must be corrected first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::Format</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) %1 h</source>
        <extracomment>days and hours</extracomment>
        <translation>
            <numerusform>%n day %1 h</numerusform>
            <numerusform>%n days %1 h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::OverviewFigures</name>
    <message numerus="yes">
        <source>Not filed yet, and due within %n day(s) or late.</source>
        <translation>
            <numerusform>Not filed yet, and due within %n day or late.</numerusform>
            <numerusform>Not filed yet, and due within %n days or late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::PasswordChange</name>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n characters.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::Practice</name>
    <message numerus="yes">
        <source>%n course(s) were completed. Their transmissions are on their way.</source>
        <translation>
            <numerusform>%n course was completed. Its transmission is on its way.</numerusform>
            <numerusform>%n courses were completed. Their transmissions are on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::models::StaffForm</name>
    <message numerus="yes">
        <source>%1 may not log in any more; %n session(s) ended.</source>
        <translation>
            <numerusform>%1 may not log in any more; %n session ended.</numerusform>
            <numerusform>%1 may not log in any more; %n sessions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>transmittal::widgets::PdfPrinter</name>
    <message numerus="yes">
        <source>Write the pages as 1-3, 5. This document has %n page(s).</source>
        <translation>
            <numerusform>Write the pages as 1-3, 5. This document has %n page.</numerusform>
            <numerusform>Write the pages as 1-3, 5. This document has %n pages.</numerusform>
        </translation>
    </message>
</context>
</TS>
