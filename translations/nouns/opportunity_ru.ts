<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_UA" sourcelanguage="en_US">
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>Проигранной возможности нужна причина отказа.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Opportunity created</source>
        <translation>Возможность создана</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Возможность создана вручную</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Возможность создана из звонка</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Возможность импортирована</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Give it a name, or choose a client: the name is made from that.</source>
        <translation>Дайте возможности название или выберите клиента: название составится из него.</translation>
    </message>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>Новым возможностям нужен стартовый этап: сначала сделайте стартом другой</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>У возможностей есть его значения: лучше архивируйте его.</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>добавление %Ln возможности для образца</numerusform>
            <numerusform>добавление %Ln возможностей для образца</numerusform>
            <numerusform>добавление %Ln возможностей для образца</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>архивирование %Ln возможности</numerusform>
            <numerusform>архивирование %Ln возможностей</numerusform>
            <numerusform>архивирование %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>возвращение %Ln возможности</numerusform>
            <numerusform>возвращение %Ln возможностей</numerusform>
            <numerusform>возвращение %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>смена ответственного за %Ln возможность</numerusform>
            <numerusform>смена ответственного за %Ln возможности</numerusform>
            <numerusform>смена ответственного за %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>комментарий к %Ln возможности</numerusform>
            <numerusform>комментарий к %Ln возможностям</numerusform>
            <numerusform>комментарий к %Ln возможностям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>создание %Ln возможности</numerusform>
            <numerusform>создание %Ln возможностей</numerusform>
            <numerusform>создание %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>удаление %Ln возможности</numerusform>
            <numerusform>удаление %Ln возможностей</numerusform>
            <numerusform>удаление %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>редактирование %Ln возможности</numerusform>
            <numerusform>редактирование %Ln возможностей</numerusform>
            <numerusform>редактирование %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>импорт %Ln возможности</numerusform>
            <numerusform>импорт %Ln возможностей</numerusform>
            <numerusform>импорт %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>проигрыш, %Ln возможность</numerusform>
            <numerusform>проигрыш, %Ln возможности</numerusform>
            <numerusform>проигрыш, %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>перемещение %Ln возможности</numerusform>
            <numerusform>перемещение %Ln возможностей</numerusform>
            <numerusform>перемещение %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>откладывание %Ln возможности</numerusform>
            <numerusform>откладывание %Ln возможностей</numerusform>
            <numerusform>откладывание %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>возврат %Ln возможности в работу</numerusform>
            <numerusform>возврат %Ln возможностей в работу</numerusform>
            <numerusform>возврат %Ln возможностей в работу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>восстановление %Ln возможности</numerusform>
            <numerusform>восстановление %Ln возможностей</numerusform>
            <numerusform>восстановление %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>возврат %Ln возможности из отложенных</numerusform>
            <numerusform>возврат %Ln возможностей из отложенных</numerusform>
            <numerusform>возврат %Ln возможностей из отложенных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>разархивирование %Ln возможности</numerusform>
            <numerusform>разархивирование %Ln возможностей</numerusform>
            <numerusform>разархивирование %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>победа, %Ln возможность</numerusform>
            <numerusform>победа, %Ln возможности</numerusform>
            <numerusform>победа, %Ln возможностей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::AboutDialogs</name>
    <message>
        <source>A CRM for a small firm. All data stay on this computer.</source>
        <translation>Учёт клиентов и возможностей для небольшой фирмы. Все данные остаются на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>Что можно запланировать для возможности. Тип, который используется, можно архивировать, но не удалить.</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Open the opportunity</source>
        <translation>Открыть возможность</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Клиент, возможность, телефон…</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Только то, что делаете вы, и то, для чего в ваших возможностях никто не выбран</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Здесь стоят звонки, встречи и другие действия, которые вы планируете для возможностей.</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>Ни у одной возможности с этими словами нет запланированного действия.</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln возможность этой колонки уйдёт в архив.</numerusform>
            <numerusform>%Ln возможности этой колонки уйдут в архив.</numerusform>
            <numerusform>%Ln возможностей этой колонки уйдут в архив.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln возможность, %2</numerusform>
            <numerusform>%1, %Ln возможности, %2</numerusform>
            <numerusform>%1, %Ln возможностей, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Название возможности</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Create an opportunity</source>
        <translation>Создать возможность</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Возможностей ещё нет</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Возможности канала стоят на доске; без этого — только в таблице.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>New opportunity here</source>
        <translation>Новая возможность здесь</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Собственные поля в форме возможности. На карточке стоит не больше %Ln поля. Вид можно изменить, пока поле не использовано.</numerusform>
            <numerusform>Собственные поля в форме возможности. На карточке стоят не больше %Ln полей. Вид можно изменить, пока поле не использовано.</numerusform>
            <numerusform>Собственные поля в форме возможности. На карточке стоят не больше %Ln полей. Вид можно изменить, пока поле не использовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>На этапе %Ln возможность: %1.</numerusform>
            <numerusform>На этапе %Ln возможности: %1.</numerusform>
            <numerusform>На этапе %Ln возможностей: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>На этапе нет возможностей.</translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>Ни одна возможность не соответствует фильтру.</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>Здесь нет возможностей, за которые вы отвечаете или в которых участвуете.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Возможности %1</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln возможность</numerusform>
            <numerusform>%Ln возможности</numerusform>
            <numerusform>%Ln возможностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by words, phone…</source>
        <translation>Возможность, клиент, телефон…</translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мои возможности</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Name of the opportunity</source>
        <translation>Название возможности</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln возможность</numerusform>
            <numerusform>%Ln возможности</numerusform>
            <numerusform>%Ln возможностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Выберите возможность, чтобы увидеть её историю и написать комментарий.</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Импортирована %Ln возможность</numerusform>
            <numerusform>Импортировано %Ln возможности</numerusform>
            <numerusform>Импортировано %Ln возможностей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>Одну из них спрашивают каждый раз, когда возможность проиграна. Причины воронки предлагаются рядом с общими.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;Opportunity</source>
        <translation>Во&amp;зможность</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>Фильтр скрывает эту возможность.</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My opportunities</source>
        <translation>Мои возможности</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Только возможности, за которые вы отвечаете или в которых участвуете</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln возможность</numerusform>
            <numerusform>%Ln возможности</numerusform>
            <numerusform>%Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>Архивирована %Ln возможность</numerusform>
            <numerusform>Архивировано %Ln возможности</numerusform>
            <numerusform>Архивировано %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln возможность: отвечает %1</numerusform>
            <numerusform>%Ln возможности: отвечает %1</numerusform>
            <numerusform>%Ln возможностей: отвечает %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>Проиграна %Ln возможность</numerusform>
            <numerusform>Проиграно %Ln возможности</numerusform>
            <numerusform>Проиграно %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>Перемещена в корзину %Ln возможность</numerusform>
            <numerusform>Перемещено в корзину %Ln возможности</numerusform>
            <numerusform>Перемещено в корзину %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>Перемещена %Ln возможность на этап «%1»</numerusform>
            <numerusform>Перемещено %Ln возможности на этап «%1»</numerusform>
            <numerusform>Перемещено %Ln возможностей на этап «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>Отложена %Ln возможность до %1</numerusform>
            <numerusform>Отложено %Ln возможности до %1</numerusform>
            <numerusform>Отложено %Ln возможностей до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>Возвращена в работу %Ln возможность</numerusform>
            <numerusform>Возвращено в работу %Ln возможности</numerusform>
            <numerusform>Возвращено в работу %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>Восстановлена из корзины %Ln возможность</numerusform>
            <numerusform>Восстановлено из корзины %Ln возможности</numerusform>
            <numerusform>Восстановлено из корзины %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>Возвращена в работу %Ln возможность</numerusform>
            <numerusform>Возвращено в работу %Ln возможности</numerusform>
            <numerusform>Возвращено в работу %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>Разархивирована %Ln возможность</numerusform>
            <numerusform>Разархивировано %Ln возможности</numerusform>
            <numerusform>Разархивировано %Ln возможностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>Выиграна %Ln возможность</numerusform>
            <numerusform>Выиграно %Ln возможности</numerusform>
            <numerusform>Выиграно %Ln возможностей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message>
        <source>No opportunities yet</source>
        <translation>Возможностей ещё нет</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>Он оставлен как есть. Таблицу с клиентами или возможностями не открывают, а импортируют: сначала создайте файл, потом импортируйте в него таблицу.</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Откуда приходят обращения. У возможности один основной источник и сколько угодно дополнительных.</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln возможность в архиве</numerusform>
            <numerusform>%Ln возможности в архиве</numerusform>
            <numerusform>%Ln возможностей в архиве</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Старт: сюда попадают новые возможности</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Произвольные пометки, по которым находят возможности: отрасль, размер, срочность.</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>New opportunity</source>
        <translation>Новая возможность</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>Этот шаг изменил %Ln возможность вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
            <numerusform>Этот шаг изменил %Ln возможности вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
            <numerusform>Этот шаг изменил %Ln возможностей вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>Этот шаг изменил %Ln возможность. Отменить его для всех или только для этой карточки?</numerusform>
            <numerusform>Этот шаг изменил %Ln возможности. Отменить его для всех или только для этой карточки?</numerusform>
            <numerusform>Этот шаг изменил %Ln возможностей. Отменить его для всех или только для этой карточки?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n открытая возможность.</numerusform>
            <numerusform>%n открытые возможности.</numerusform>
            <numerusform>%n открытых возможностей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Показать возможности без запланированного действия</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln вымышленная возможность, ваш файл не затрагивается</numerusform>
            <numerusform>%Ln вымышленные возможности, ваш файл не затрагивается</numerusform>
            <numerusform>%Ln вымышленных возможностей, ваш файл не затрагивается</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;My opportunities</source>
        <translation>&amp;Мои возможности</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;Новая возможность</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln возможность вернулась сегодня</numerusform>
            <numerusform>%Ln возможности вернулись сегодня</numerusform>
            <numerusform>%Ln возможностей вернулось сегодня</numerusform>
        </translation>
    </message>
</context>
</TS>
