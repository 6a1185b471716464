<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>A lost lead needs a lost reason.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Opportunity created</source>
        <translation>Lead created</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Lead created by hand</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Lead created from a call</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Lead imported</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>New leads need a start stage: choose another one as the start first</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>Leads have values of it: archive it instead.</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>Add %Ln sample lead</numerusform>
            <numerusform>Add %Ln sample leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>Archive %Ln lead</numerusform>
            <numerusform>Archive %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>Bring back %Ln lead</numerusform>
            <numerusform>Bring back %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>Change who is responsible for %Ln lead</numerusform>
            <numerusform>Change who is responsible for %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>Comment on %Ln lead</numerusform>
            <numerusform>Comment on %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>Create %Ln lead</numerusform>
            <numerusform>Create %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>Delete %Ln lead</numerusform>
            <numerusform>Delete %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>Edit %Ln lead</numerusform>
            <numerusform>Edit %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>Import %Ln lead</numerusform>
            <numerusform>Import %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>Lose %Ln lead</numerusform>
            <numerusform>Lose %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>Move %Ln lead</numerusform>
            <numerusform>Move %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>Postpone %Ln lead</numerusform>
            <numerusform>Postpone %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>Reopen %Ln lead</numerusform>
            <numerusform>Reopen %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>Restore %Ln lead</numerusform>
            <numerusform>Restore %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>Take %Ln lead back into work</numerusform>
            <numerusform>Take %Ln leads back into work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>Unarchive %Ln lead</numerusform>
            <numerusform>Unarchive %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>Win %Ln lead</numerusform>
            <numerusform>Win %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>What can be planned for a lead. A type that is in use can be archived, but not deleted.</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Open the opportunity</source>
        <translation>Open the lead</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Client, lead, phone…</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Only what you do yourself, or what nobody does for your leads</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Calls, meetings and other activities that you plan for leads stand here.</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>No lead with these words has a planned activity.</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln lead of this column goes to the archive.</numerusform>
            <numerusform>%Ln leads of this column go to the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln lead, %2</numerusform>
            <numerusform>%1, %Ln leads, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Name of the lead</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Create an opportunity</source>
        <translation>Create a lead</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>No leads yet</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Its leads stand on the board; without it, only in the table.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>New opportunity here</source>
        <translation>New lead here</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Fields of your own in the form of a lead. Those for the card stand on it, %Ln at most. The kind can be changed until a field is used.</numerusform>
            <numerusform>Fields of your own in the form of a lead. Those for the card stand on it, %Ln at most. The kind can be changed until a field is used.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>The stage holds %Ln lead: %1.</numerusform>
            <numerusform>The stage holds %Ln leads: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>The stage holds no leads.</translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>No lead matches the filter.</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>You are neither responsible for a lead here nor take part in one.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Leads %1</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>My leads</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Name of the opportunity</source>
        <translation>Name of the lead</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Select a lead to see its history and to write a comment.</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Imported %Ln lead</numerusform>
            <numerusform>Imported %Ln leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>One of them is asked for whenever a lead is lost. Reasons of a pipeline are offered beside those for every pipeline.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;Opportunity</source>
        <translation>&amp;Lead</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>The filter hides this lead.</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My opportunities</source>
        <translation>My leads</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Only leads for which you are responsible or in which you take part</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Opportunities</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln lead archived</numerusform>
            <numerusform>%Ln leads archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln lead given to %1</numerusform>
            <numerusform>%Ln leads given to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>%Ln lead lost</numerusform>
            <numerusform>%Ln leads lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>%Ln lead moved to the trash</numerusform>
            <numerusform>%Ln leads moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>%Ln lead moved to “%1”</numerusform>
            <numerusform>%Ln leads moved to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>%Ln lead postponed until %1</numerusform>
            <numerusform>%Ln leads postponed until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>%Ln lead reopened</numerusform>
            <numerusform>%Ln leads reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>%Ln lead restored from the trash</numerusform>
            <numerusform>%Ln leads restored from the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>%Ln lead taken back into work</numerusform>
            <numerusform>%Ln leads taken back into work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>%Ln lead unarchived</numerusform>
            <numerusform>%Ln leads unarchived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>%Ln lead won</numerusform>
            <numerusform>%Ln leads won</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message>
        <source>No opportunities yet</source>
        <translation>No leads yet</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>It has been left as it is. A table with clients or leads is not opened but imported: create a file first, then import the table into it.</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Where enquiries come from. A lead has one main source and any number of further ones.</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln lead archived</numerusform>
            <numerusform>%Ln leads archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Start: new leads land here</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Free labels by which leads are found: by industry, size, urgency.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>New opportunity</source>
        <translation>New lead</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>This step changed %Ln lead together with what all share, so it can only be undone for all of them.</numerusform>
            <numerusform>This step changed %Ln leads together with what they share, so it can only be undone for all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>This step changed %Ln lead. Undo it for all of them, or only for this one?</numerusform>
            <numerusform>This step changed %Ln leads. Undo it for all of them, or only for this one?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n open lead.</numerusform>
            <numerusform>%n open leads.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Show leads without a planned activity</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln invented lead; your own file is not touched</numerusform>
            <numerusform>%Ln invented leads; your own file is not touched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;My opportunities</source>
        <translation>&amp;My leads</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;New lead</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln lead came back today</numerusform>
            <numerusform>%Ln leads came back today</numerusform>
        </translation>
    </message>
</context>
</TS>
