<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en_US">
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>Програній можливості потрібна причина відмови.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Opportunity created</source>
        <translation>Можливість створено</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Можливість створено вручну</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Можливість створено з дзвінка</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Можливість імпортовано</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Give it a name, or choose a client: the name is made from that.</source>
        <translation>Дайте можливості назву або виберіть клієнта: назва утвориться з нього.</translation>
    </message>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>Новим можливостям потрібен стартовий етап: спочатку зробіть стартом інший</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>Можливості мають його значення: натомість архівуйте його.</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>додавання %Ln можливості для зразка</numerusform>
            <numerusform>додавання %Ln можливостей для зразка</numerusform>
            <numerusform>додавання %Ln можливостей для зразка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>архівування %Ln можливості</numerusform>
            <numerusform>архівування %Ln можливостей</numerusform>
            <numerusform>архівування %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>повернення %Ln можливості</numerusform>
            <numerusform>повернення %Ln можливостей</numerusform>
            <numerusform>повернення %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>зміна відповідального за %Ln можливість</numerusform>
            <numerusform>зміна відповідального за %Ln можливості</numerusform>
            <numerusform>зміна відповідального за %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>коментар до %Ln можливості</numerusform>
            <numerusform>коментар до %Ln можливостей</numerusform>
            <numerusform>коментар до %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>створення %Ln можливості</numerusform>
            <numerusform>створення %Ln можливостей</numerusform>
            <numerusform>створення %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>видалення %Ln можливості</numerusform>
            <numerusform>видалення %Ln можливостей</numerusform>
            <numerusform>видалення %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>редагування %Ln можливості</numerusform>
            <numerusform>редагування %Ln можливостей</numerusform>
            <numerusform>редагування %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>імпорт %Ln можливості</numerusform>
            <numerusform>імпорт %Ln можливостей</numerusform>
            <numerusform>імпорт %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>поразка, %Ln можливість</numerusform>
            <numerusform>поразка, %Ln можливості</numerusform>
            <numerusform>поразка, %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>переміщення %Ln можливості</numerusform>
            <numerusform>переміщення %Ln можливостей</numerusform>
            <numerusform>переміщення %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>відкладення %Ln можливості</numerusform>
            <numerusform>відкладення %Ln можливостей</numerusform>
            <numerusform>відкладення %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>повернення %Ln можливості в роботу</numerusform>
            <numerusform>повернення %Ln можливостей у роботу</numerusform>
            <numerusform>повернення %Ln можливостей у роботу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>відновлення %Ln можливості</numerusform>
            <numerusform>відновлення %Ln можливостей</numerusform>
            <numerusform>відновлення %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>повернення %Ln можливості з відкладених</numerusform>
            <numerusform>повернення %Ln можливостей із відкладених</numerusform>
            <numerusform>повернення %Ln можливостей із відкладених</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>розархівування %Ln можливості</numerusform>
            <numerusform>розархівування %Ln можливостей</numerusform>
            <numerusform>розархівування %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>перемога, %Ln можливість</numerusform>
            <numerusform>перемога, %Ln можливості</numerusform>
            <numerusform>перемога, %Ln можливостей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::AboutDialogs</name>
    <message>
        <source>A CRM for a small firm. All data stay on this computer.</source>
        <translation>Облік клієнтів і можливостей для невеликої фірми. Усі дані лишаються на цьому комп’ютері.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>Що можна запланувати для можливості. Тип, який використовується, можна архівувати, але не видалити.</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Open the opportunity</source>
        <translation>Відкрити можливість</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Клієнт, можливість, телефон…</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Лише те, що робите ви, і те, для чого у ваших можливостях нікого не вибрано</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Тут стоять дзвінки, зустрічі та інші дії, які ви плануєте для можливостей.</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>Жодна можливість з цими словами не має запланованої дії.</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln можливість цієї колонки піде в архів.</numerusform>
            <numerusform>%Ln можливості цієї колонки підуть в архів.</numerusform>
            <numerusform>%Ln можливостей цієї колонки підуть в архів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln можливість, %2</numerusform>
            <numerusform>%1, %Ln можливості, %2</numerusform>
            <numerusform>%1, %Ln можливостей, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Назва можливості</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Create an opportunity</source>
        <translation>Створити можливість</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Можливостей ще немає</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Можливості каналу стоять на дошці; без цього — лише в таблиці.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Можливості</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>New opportunity here</source>
        <translation>Нова можливість тут</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Власні поля у формі можливості. На картці стоїть не більше %Ln поля. Вид можна змінити, доки поле не вжито.</numerusform>
            <numerusform>Власні поля у формі можливості. На картці стоять не більше %Ln полів. Вид можна змінити, доки поле не вжито.</numerusform>
            <numerusform>Власні поля у формі можливості. На картці стоять не більше %Ln полів. Вид можна змінити, доки поле не вжито.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Можливості</translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>На етапі %Ln можливість: %1.</numerusform>
            <numerusform>На етапі %Ln можливості: %1.</numerusform>
            <numerusform>На етапі %Ln можливостей: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>На етапі немає можливостей.</translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>Жодна можливість не відповідає фільтру.</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>Тут немає можливостей, за які ви відповідаєте або в яких берете участь.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Можливості %1</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln можливість</numerusform>
            <numerusform>%Ln можливості</numerusform>
            <numerusform>%Ln можливостей</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words, phone…</source>
        <translation>Можливість, клієнт, телефон…</translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мої можливості</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Name of the opportunity</source>
        <translation>Назва можливості</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln можливість</numerusform>
            <numerusform>%Ln можливості</numerusform>
            <numerusform>%Ln можливостей</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Виберіть можливість, щоб побачити її історію й написати коментар.</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Імпортовано %Ln можливість</numerusform>
            <numerusform>Імпортовано %Ln можливості</numerusform>
            <numerusform>Імпортовано %Ln можливостей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>Одну з них питають щоразу, коли можливість програно. Причини воронки пропонуються поряд зі спільними.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Можливості</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;Opportunity</source>
        <translation>&amp;Можливість</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>Фільтр приховує цю можливість.</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My opportunities</source>
        <translation>Мої можливості</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Лише можливості, за які ви відповідаєте або в яких берете участь</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Opportunities</source>
        <translation>Можливості</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln можливість</numerusform>
            <numerusform>%Ln можливості</numerusform>
            <numerusform>%Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>Архівовано %Ln можливість</numerusform>
            <numerusform>Архівовано %Ln можливості</numerusform>
            <numerusform>Архівовано %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln можливість: відповідає %1</numerusform>
            <numerusform>%Ln можливості: відповідає %1</numerusform>
            <numerusform>%Ln можливостей: відповідає %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>Програно %Ln можливість</numerusform>
            <numerusform>Програно %Ln можливості</numerusform>
            <numerusform>Програно %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>Переміщено до кошика %Ln можливість</numerusform>
            <numerusform>Переміщено до кошика %Ln можливості</numerusform>
            <numerusform>Переміщено до кошика %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>Переміщено %Ln можливість на етап «%1»</numerusform>
            <numerusform>Переміщено %Ln можливості на етап «%1»</numerusform>
            <numerusform>Переміщено %Ln можливостей на етап «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>Відкладено %Ln можливість до %1</numerusform>
            <numerusform>Відкладено %Ln можливості до %1</numerusform>
            <numerusform>Відкладено %Ln можливостей до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>Повернуто в роботу %Ln можливість</numerusform>
            <numerusform>Повернуто в роботу %Ln можливості</numerusform>
            <numerusform>Повернуто в роботу %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>Відновлено з кошика %Ln можливість</numerusform>
            <numerusform>Відновлено з кошика %Ln можливості</numerusform>
            <numerusform>Відновлено з кошика %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>Повернуто в роботу %Ln можливість</numerusform>
            <numerusform>Повернуто в роботу %Ln можливості</numerusform>
            <numerusform>Повернуто в роботу %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>Розархівовано %Ln можливість</numerusform>
            <numerusform>Розархівовано %Ln можливості</numerusform>
            <numerusform>Розархівовано %Ln можливостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>Виграно %Ln можливість</numerusform>
            <numerusform>Виграно %Ln можливості</numerusform>
            <numerusform>Виграно %Ln можливостей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message>
        <source>No opportunities yet</source>
        <translation>Можливостей ще немає</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Можливості</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>Його лишено, як є. Таблицю з клієнтами чи можливостями не відкривають, а імпортують: спершу створіть файл, потім імпортуйте в нього таблицю.</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Можливості</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Звідки приходять звернення. Можливість має одне основне джерело й скільки завгодно додаткових.</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln можливість архівовано</numerusform>
            <numerusform>%Ln можливості архівовано</numerusform>
            <numerusform>%Ln можливостей архівовано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Старт: сюди потрапляють нові можливості</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Довільні позначки, за якими знаходять можливості: галузь, розмір, терміновість.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Можливості</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>New opportunity</source>
        <translation>Нова можливість</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>Цей крок змінив %Ln можливість разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
            <numerusform>Цей крок змінив %Ln можливості разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
            <numerusform>Цей крок змінив %Ln можливостей разом зі спільними налаштуваннями, тож скасувати його можна лише для всіх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>Цей крок змінив %Ln можливість. Скасувати його для всіх чи лише для цієї картки?</numerusform>
            <numerusform>Цей крок змінив %Ln можливості. Скасувати його для всіх чи лише для цієї картки?</numerusform>
            <numerusform>Цей крок змінив %Ln можливостей. Скасувати його для всіх чи лише для цієї картки?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n відкрита можливість.</numerusform>
            <numerusform>%n відкриті можливості.</numerusform>
            <numerusform>%n відкритих можливостей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Показати можливості без запланованої дії</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln вигадана можливість, ваш файл не зачіпає</numerusform>
            <numerusform>%Ln вигадані можливості, ваш файл не зачіпає</numerusform>
            <numerusform>%Ln вигаданих можливостей, ваш файл не зачіпає</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;My opportunities</source>
        <translation>Мо&amp;ї можливості</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;Нова можливість</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln можливість повернулася сьогодні</numerusform>
            <numerusform>%Ln можливості повернулися сьогодні</numerusform>
            <numerusform>%Ln можливостей повернулося сьогодні</numerusform>
        </translation>
    </message>
</context>
</TS>
