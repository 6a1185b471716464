<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>A lost enquiry needs a lost reason.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Opportunity created</source>
        <translation>Enquiry created</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Enquiry created by hand</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Enquiry created from a call</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Enquiry imported</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>New enquiries need a start stage: choose another one as the start first</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>Enquiries have values of it: archive it instead.</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>Add %Ln sample enquiry</numerusform>
            <numerusform>Add %Ln sample enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>Archive %Ln enquiry</numerusform>
            <numerusform>Archive %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>Bring back %Ln enquiry</numerusform>
            <numerusform>Bring back %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>Change who is responsible for %Ln enquiry</numerusform>
            <numerusform>Change who is responsible for %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>Comment on %Ln enquiry</numerusform>
            <numerusform>Comment on %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>Create %Ln enquiry</numerusform>
            <numerusform>Create %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>Delete %Ln enquiry</numerusform>
            <numerusform>Delete %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>Edit %Ln enquiry</numerusform>
            <numerusform>Edit %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>Import %Ln enquiry</numerusform>
            <numerusform>Import %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>Lose %Ln enquiry</numerusform>
            <numerusform>Lose %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>Move %Ln enquiry</numerusform>
            <numerusform>Move %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>Postpone %Ln enquiry</numerusform>
            <numerusform>Postpone %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>Reopen %Ln enquiry</numerusform>
            <numerusform>Reopen %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>Restore %Ln enquiry</numerusform>
            <numerusform>Restore %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>Take %Ln enquiry back into work</numerusform>
            <numerusform>Take %Ln enquiries back into work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>Unarchive %Ln enquiry</numerusform>
            <numerusform>Unarchive %Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>Win %Ln enquiry</numerusform>
            <numerusform>Win %Ln enquiries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>What can be planned for an enquiry. A type that is in use can be archived, but not deleted.</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Open the opportunity</source>
        <translation>Open the enquiry</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Client, enquiry, phone…</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Only what you do yourself, or what nobody does for your enquiries</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Calls, meetings and other activities that you plan for enquiries stand here.</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>No enquiry with these words has a planned activity.</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln enquiry of this column goes to the archive.</numerusform>
            <numerusform>%Ln enquiries of this column go to the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln enquiry, %2</numerusform>
            <numerusform>%1, %Ln enquiries, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Name of the enquiry</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Create an opportunity</source>
        <translation>Create an enquiry</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>No enquiries yet</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Its enquiries stand on the board; without it, only in the table.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Enquiries</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>New opportunity here</source>
        <translation>New enquiry here</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Fields of your own in the form of an enquiry. Those for the card stand on it, %Ln at most. The kind can be changed until a field is used.</numerusform>
            <numerusform>Fields of your own in the form of an enquiry. Those for the card stand on it, %Ln at most. The kind can be changed until a field is used.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Enquiries</translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>The stage holds %Ln enquiry: %1.</numerusform>
            <numerusform>The stage holds %Ln enquiries: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>The stage holds no enquiries.</translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>No enquiry matches the filter.</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>You are neither responsible for an enquiry here nor take part in one.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Enquiries %1</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln enquiry</numerusform>
            <numerusform>%Ln enquiries</numerusform>
        </translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>My enquiries</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Name of the opportunity</source>
        <translation>Name of the enquiry</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln enquiry</numerusform>
            <numerusform>%Ln enquiries</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Select an enquiry to see its history and to write a comment.</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Imported %Ln enquiry</numerusform>
            <numerusform>Imported %Ln enquiries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>One of them is asked for whenever an enquiry is lost. Reasons of a pipeline are offered beside those for every pipeline.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Enquiries</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;Opportunity</source>
        <translation>E&amp;nquiry</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>The filter hides this enquiry.</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My opportunities</source>
        <translation>My enquiries</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Only enquiries for which you are responsible or in which you take part</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Opportunities</source>
        <translation>Enquiries</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln enquiry</numerusform>
            <numerusform>%Ln enquiries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln enquiry archived</numerusform>
            <numerusform>%Ln enquiries archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln enquiry given to %1</numerusform>
            <numerusform>%Ln enquiries given to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>%Ln enquiry lost</numerusform>
            <numerusform>%Ln enquiries lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>%Ln enquiry moved to the trash</numerusform>
            <numerusform>%Ln enquiries moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>%Ln enquiry moved to “%1”</numerusform>
            <numerusform>%Ln enquiries moved to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>%Ln enquiry postponed until %1</numerusform>
            <numerusform>%Ln enquiries postponed until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>%Ln enquiry reopened</numerusform>
            <numerusform>%Ln enquiries reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>%Ln enquiry restored from the trash</numerusform>
            <numerusform>%Ln enquiries restored from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>%Ln enquiry taken back into work</numerusform>
            <numerusform>%Ln enquiries taken back into work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>%Ln enquiry unarchived</numerusform>
            <numerusform>%Ln enquiries unarchived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>%Ln enquiry won</numerusform>
            <numerusform>%Ln enquiries won</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message>
        <source>No opportunities yet</source>
        <translation>No enquiries yet</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Enquiries</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>It has been left as it is. A table with clients or enquiries is not opened but imported: create a file first, then import the table into it.</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Enquiries</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Where enquiries come from. An enquiry has one main source and any number of further ones.</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln enquiry archived</numerusform>
            <numerusform>%Ln enquiries archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Start: new enquiries land here</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Free labels by which enquiries are found: by industry, size, urgency.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Enquiries</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>New opportunity</source>
        <translation>New enquiry</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>This step changed %Ln enquiry together with what all share, so it can only be undone for all of them.</numerusform>
            <numerusform>This step changed %Ln enquiries together with what they share, so it can only be undone for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>This step changed %Ln enquiry. Undo it for all of them, or only for this one?</numerusform>
            <numerusform>This step changed %Ln enquiries. Undo it for all of them, or only for this one?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n open enquiry.</numerusform>
            <numerusform>%n open enquiries.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Show enquiries without a planned activity</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln invented enquiry; your own file is not touched</numerusform>
            <numerusform>%Ln invented enquiries; your own file is not touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;My opportunities</source>
        <translation>&amp;My enquiries</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;New enquiry</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln enquiry came back today</numerusform>
            <numerusform>%Ln enquiries came back today</numerusform>
        </translation>
    </message>
</context>
</TS>
