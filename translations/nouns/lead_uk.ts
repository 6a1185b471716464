<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>Програному ліду потрібна причина відмови.</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Open</source>
        <translation>Відкритий</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Came back by itself</source>
        <translation>Повернувся сам</translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation>Лід створено</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Лід створено вручну</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Лід створено з дзвінка</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Лід імпортовано</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Give it a name, or choose a client: the name is made from that.</source>
        <translation>Дайте ліду назву або виберіть клієнта: назва утвориться з нього.</translation>
    </message>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>Новим лідам потрібен стартовий етап: спочатку зробіть стартом інший</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>Ліди мають його значення: натомість архівуйте його.</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>додавання %Ln ліда для зразка</numerusform>
            <numerusform>додавання %Ln лідів для зразка</numerusform>
            <numerusform>додавання %Ln лідів для зразка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>архівування %Ln ліда</numerusform>
            <numerusform>архівування %Ln лідів</numerusform>
            <numerusform>архівування %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>повернення %Ln ліда</numerusform>
            <numerusform>повернення %Ln лідів</numerusform>
            <numerusform>повернення %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>зміна відповідального за %Ln лід</numerusform>
            <numerusform>зміна відповідального за %Ln ліди</numerusform>
            <numerusform>зміна відповідального за %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>коментар до %Ln ліда</numerusform>
            <numerusform>коментар до %Ln лідів</numerusform>
            <numerusform>коментар до %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>створення %Ln ліда</numerusform>
            <numerusform>створення %Ln лідів</numerusform>
            <numerusform>створення %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>видалення %Ln ліда</numerusform>
            <numerusform>видалення %Ln лідів</numerusform>
            <numerusform>видалення %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>редагування %Ln ліда</numerusform>
            <numerusform>редагування %Ln лідів</numerusform>
            <numerusform>редагування %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>імпорт %Ln ліда</numerusform>
            <numerusform>імпорт %Ln лідів</numerusform>
            <numerusform>імпорт %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>поразка, %Ln лід</numerusform>
            <numerusform>поразка, %Ln ліди</numerusform>
            <numerusform>поразка, %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>переміщення %Ln ліда</numerusform>
            <numerusform>переміщення %Ln лідів</numerusform>
            <numerusform>переміщення %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>відкладення %Ln ліда</numerusform>
            <numerusform>відкладення %Ln лідів</numerusform>
            <numerusform>відкладення %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>повернення %Ln ліда в роботу</numerusform>
            <numerusform>повернення %Ln лідів у роботу</numerusform>
            <numerusform>повернення %Ln лідів у роботу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>відновлення %Ln ліда</numerusform>
            <numerusform>відновлення %Ln лідів</numerusform>
            <numerusform>відновлення %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>повернення %Ln ліда з відкладених</numerusform>
            <numerusform>повернення %Ln лідів із відкладених</numerusform>
            <numerusform>повернення %Ln лідів із відкладених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>розархівування %Ln ліда</numerusform>
            <numerusform>розархівування %Ln лідів</numerusform>
            <numerusform>розархівування %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>перемога, %Ln лід</numerusform>
            <numerusform>перемога, %Ln ліди</numerusform>
            <numerusform>перемога, %Ln лідів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::AboutDialogs</name>
    <message>
        <source>A CRM for a small firm. All data stay on this computer.</source>
        <translation>Облік клієнтів і лідів для невеликої фірми. Усі дані лишаються на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>Що можна запланувати для ліда. Тип, який використовується, можна архівувати, але не видалити.</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Open the opportunity</source>
        <translation>Відкрити лід</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Клієнт, лід, телефон…</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Лише те, що робите ви, і те, для чого у ваших лідах нікого не вибрано</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Тут стоять дзвінки, зустрічі та інші дії, які ви плануєте для лідів.</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>Жоден лід з цими словами не має запланованої дії.</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln лід цієї колонки піде в архів.</numerusform>
            <numerusform>%Ln ліди цієї колонки підуть в архів.</numerusform>
            <numerusform>%Ln лідів цієї колонки підуть в архів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln лід, %2</numerusform>
            <numerusform>%1, %Ln ліди, %2</numerusform>
            <numerusform>%1, %Ln лідів, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Назва ліда</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Create an opportunity</source>
        <translation>Створити лід</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Лідів ще немає</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Ліди каналу стоять на дошці; без цього — лише в таблиці.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Ліди</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>New opportunity here</source>
        <translation>Новий лід тут</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Власні поля у формі ліда. На картці стоїть не більше %Ln поля. Вид можна змінити, доки поле не вжито.</numerusform>
            <numerusform>Власні поля у формі ліда. На картці стоять не більше %Ln полів. Вид можна змінити, доки поле не вжито.</numerusform>
            <numerusform>Власні поля у формі ліда. На картці стоять не більше %Ln полів. Вид можна змінити, доки поле не вжито.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Ліди</translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln програний</numerusform>
            <numerusform>%Ln програні</numerusform>
            <numerusform>%Ln програних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln відкритий</numerusform>
            <numerusform>%Ln відкриті</numerusform>
            <numerusform>%Ln відкритих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%Ln відкладений</numerusform>
            <numerusform>%Ln відкладені</numerusform>
            <numerusform>%Ln відкладених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%Ln виграний</numerusform>
            <numerusform>%Ln виграні</numerusform>
            <numerusform>%Ln виграних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>На етапі %Ln лід: %1.</numerusform>
            <numerusform>На етапі %Ln ліди: %1.</numerusform>
            <numerusform>На етапі %Ln лідів: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>На етапі немає лідів.</translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>Жоден лід не відповідає фільтру.</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>Тут немає лідів, за які ви відповідаєте або в яких берете участь.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Ліди %1</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln лід</numerusform>
            <numerusform>%Ln ліди</numerusform>
            <numerusform>%Ln лідів</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words, phone…</source>
        <translation>Лід, клієнт, телефон…</translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мої ліди</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Name of the opportunity</source>
        <translation>Назва ліда</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln лід</numerusform>
            <numerusform>%Ln ліди</numerusform>
            <numerusform>%Ln лідів</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Виберіть лід, щоб побачити його історію й написати коментар.</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Імпортовано %Ln лід</numerusform>
            <numerusform>Імпортовано %Ln ліди</numerusform>
            <numerusform>Імпортовано %Ln лідів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>Одну з них питають щоразу, коли лід програно. Причини воронки пропонуються поряд зі спільними.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Ліди</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;Opportunity</source>
        <translation>&amp;Лід</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>Фільтр приховує цей лід.</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My opportunities</source>
        <translation>Мої ліди</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Лише ліди, за які ви відповідаєте або в яких берете участь</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Opportunities</source>
        <translation>Ліди</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln лід</numerusform>
            <numerusform>%Ln ліди</numerusform>
            <numerusform>%Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>Архівовано %Ln лід</numerusform>
            <numerusform>Архівовано %Ln ліди</numerusform>
            <numerusform>Архівовано %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln лід: відповідає %1</numerusform>
            <numerusform>%Ln ліди: відповідає %1</numerusform>
            <numerusform>%Ln лідів: відповідає %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>Програно %Ln лід</numerusform>
            <numerusform>Програно %Ln ліди</numerusform>
            <numerusform>Програно %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>Переміщено до кошика %Ln лід</numerusform>
            <numerusform>Переміщено до кошика %Ln ліди</numerusform>
            <numerusform>Переміщено до кошика %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>Переміщено %Ln лід на етап «%1»</numerusform>
            <numerusform>Переміщено %Ln ліди на етап «%1»</numerusform>
            <numerusform>Переміщено %Ln лідів на етап «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>Відкладено %Ln лід до %1</numerusform>
            <numerusform>Відкладено %Ln ліди до %1</numerusform>
            <numerusform>Відкладено %Ln лідів до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>Повернуто в роботу %Ln лід</numerusform>
            <numerusform>Повернуто в роботу %Ln ліди</numerusform>
            <numerusform>Повернуто в роботу %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>Відновлено з кошика %Ln лід</numerusform>
            <numerusform>Відновлено з кошика %Ln ліди</numerusform>
            <numerusform>Відновлено з кошика %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>Повернуто в роботу %Ln лід</numerusform>
            <numerusform>Повернуто в роботу %Ln ліди</numerusform>
            <numerusform>Повернуто в роботу %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>Розархівовано %Ln лід</numerusform>
            <numerusform>Розархівовано %Ln ліди</numerusform>
            <numerusform>Розархівовано %Ln лідів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>Виграно %Ln лід</numerusform>
            <numerusform>Виграно %Ln ліди</numerusform>
            <numerusform>Виграно %Ln лідів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityColumns</name>
    <message>
        <source>Open</source>
        <translation>Відкритий</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message>
        <source>No opportunities yet</source>
        <translation>Лідів ще немає</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Ліди</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>Його лишено, як є. Таблицю з клієнтами чи лідами не відкривають, а імпортують: спершу створіть файл, потім імпортуйте в нього таблицю.</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Ліди</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Звідки приходять звернення. Лід має одне основне джерело й скільки завгодно додаткових.</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln лід архівовано</numerusform>
            <numerusform>%Ln ліди архівовано</numerusform>
            <numerusform>%Ln лідів архівовано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Старт: сюди потрапляють нові ліди</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Довільні позначки, за якими знаходять ліди: галузь, розмір, терміновість.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Ліди</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>New opportunity</source>
        <translation>Новий лід</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>Цей крок змінив %Ln лід разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
            <numerusform>Цей крок змінив %Ln ліди разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
            <numerusform>Цей крок змінив %Ln лідів разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>Цей крок змінив %Ln лід. Скасувати його для всіх чи лише для цієї картки?</numerusform>
            <numerusform>Цей крок змінив %Ln ліди. Скасувати його для всіх чи лише для цієї картки?</numerusform>
            <numerusform>Цей крок змінив %Ln лідів. Скасувати його для всіх чи лише для цієї картки?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n відкритий лід.</numerusform>
            <numerusform>%n відкриті ліди.</numerusform>
            <numerusform>%n відкритих лідів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Показати ліди без запланованої дії</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln вигаданий лід, ваш файл не зачіпає</numerusform>
            <numerusform>%Ln вигадані ліди, ваш файл не зачіпає</numerusform>
            <numerusform>%Ln вигаданих лідів, ваш файл не зачіпає</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;My opportunities</source>
        <translation>Мо&amp;ї ліди</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;Новий лід</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln лід повернувся сьогодні</numerusform>
            <numerusform>%Ln ліди повернулися сьогодні</numerusform>
            <numerusform>%Ln лідів повернулося сьогодні</numerusform>
        </translation>
    </message>
</context>
</TS>
