<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_UA" sourcelanguage="en_US">
<context>
    <name>ActivityText</name>
    <message>
        <source>not planned</source>
        <translation>не запланировано</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>просрочено, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>when: what, who</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No activity is planned. Click to plan one.</source>
        <translation>Ни одного действия не запланировано. Щёлкните, чтобы запланировать.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message>
        <source>Overdue</source>
        <comment>a group of tasks</comment>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a group of tasks</comment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>a group of tasks</comment>
        <translation>Далее</translation>
    </message>
    <message>
        <source>by the end of the day</source>
        <translation>до конца дня</translation>
    </message>
</context>
<context>
    <name>CardStyle</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Пользовательские поля</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>client: %1</source>
        <translation>клиент: %1</translation>
    </message>
    <message>
        <source>stage: %1</source>
        <translation>этап: %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>причина: %1</translation>
    </message>
    <message>
        <source>closed: %1</source>
        <translation>закрыто: %1</translation>
    </message>
    <message>
        <source>postponed %1</source>
        <translation>отложено %1</translation>
    </message>
    <message>
        <source>no activity planned</source>
        <translation>ни одного действия не запланировано</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>ответственный: %1</translation>
    </message>
    <message>
        <source>next activity %1</source>
        <translation>следующее действие %1</translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>тихо %Ln день</numerusform>
            <numerusform>тихо %Ln дня</numerusform>
            <numerusform>тихо %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line on a card: a field of the firm&apos;s own and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ColorNames</name>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Пользовательские поля</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>A condition of the filter: the least or the greatest value</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
</context>
<context>
    <name>CustomKind</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Длинный текст</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Одно из списка</translation>
    </message>
    <message>
        <source>Several of a list</source>
        <translation>Несколько из списка</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
</context>
<context>
    <name>DefaultName</name>
    <message>
        <source>Me</source>
        <translation>Я</translation>
    </message>
    <message>
        <source>Sale of services</source>
        <translation>Продажа услуг</translation>
    </message>
    <message>
        <source>Goods with delivery</source>
        <translation>Товары с доставкой</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Клиника</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пустая</translation>
    </message>
    <message>
        <source>Unprocessed enquiries</source>
        <translation>Необработанные обращения</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Созвон</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>Agreeing the contract</source>
        <translation>Согласование договора</translation>
    </message>
    <message>
        <source>Signing the contract</source>
        <translation>Подписание договора</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Confirming the payment</source>
        <translation>Подтверждение платежа</translation>
    </message>
    <message>
        <source>Preparing the shipment</source>
        <translation>Оформление отправления</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Shipment received</source>
        <translation>Отправление получено</translation>
    </message>
    <message>
        <source>New enquiry</source>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Booked for a consultation</source>
        <translation>Запись на консультацию</translation>
    </message>
    <message>
        <source>Consultation given</source>
        <translation>Консультация оказана</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>Ожидание решения</translation>
    </message>
    <message>
        <source>Needs warming up</source>
        <translation>Требуется прогрев</translation>
    </message>
    <message>
        <source>Booked for the service</source>
        <translation>Запись на услугу</translation>
    </message>
    <message>
        <source>Service provided</source>
        <translation>Услуга оказана</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Старт</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграно</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проиграно</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Входящий звонок</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Google Ads</source>
        <translation>Google Ads</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Cold contact</source>
        <translation>Холодный контакт</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Too expensive</source>
        <translation>Слишком дорого</translation>
    </message>
    <message>
        <source>No capacity or skills</source>
        <translation>Не хватает ресурсов или навыков</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Не отвечает</translation>
    </message>
    <message>
        <source>Chose a competitor</source>
        <translation>Выбрали конкурента</translation>
    </message>
    <message>
        <source>Not relevant now</source>
        <translation>Сейчас не актуально</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Reason not stated</source>
        <translation>Причина не указана</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Сделать</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>срочно</translation>
    </message>
    <message>
        <source>repeat client</source>
        <translation>повторный</translation>
    </message>
    <message>
        <source>wholesale</source>
        <translation>опт</translation>
    </message>
    <message>
        <source>retail</source>
        <translation>розница</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>консультация</translation>
    </message>
    <message>
        <source>Air conditioner installation, 3 rooms</source>
        <translation>Установка кондиционера, 3 комнаты</translation>
    </message>
    <message>
        <source>Windows for a private house</source>
        <translation>Окна для частного дома</translation>
    </message>
    <message>
        <source>Rewiring of an office</source>
        <translation>Замена проводки в офисе</translation>
    </message>
    <message>
        <source>Cleaning after renovation</source>
        <translation>Уборка после ремонта</translation>
    </message>
    <message>
        <source>Facade insulation</source>
        <translation>Утепление фасада</translation>
    </message>
    <message>
        <source>Smart home system</source>
        <translation>Система «умный дом»</translation>
    </message>
    <message>
        <source>Ventilation for a café</source>
        <translation>Вентиляция для кафе</translation>
    </message>
    <message>
        <source>Solar power station, 10 kW</source>
        <translation>Солнечная станция, 10 кВт</translation>
    </message>
    <message>
        <source>Turnkey repair, 62 m²</source>
        <translation>Ремонт под ключ, 62 м²</translation>
    </message>
    <message>
        <source>Server room maintenance</source>
        <translation>Обслуживание серверной</translation>
    </message>
    <message>
        <source>Yearly service</source>
        <translation>Сервисное обслуживание на год</translation>
    </message>
    <message>
        <source>Consultation: heat pump</source>
        <translation>Консультация: тепловой насос</translation>
    </message>
    <message>
        <source>Website for a bakery</source>
        <translation>Сайт для пекарни</translation>
    </message>
    <message>
        <source>Printing of catalogues</source>
        <translation>Печать каталогов</translation>
    </message>
    <message>
        <source>Furniture for a school</source>
        <translation>Мебель для школы</translation>
    </message>
    <message>
        <source>Generator, 30 kW</source>
        <translation>Генератор, 30 кВт</translation>
    </message>
    <message>
        <source>Asks for two variants of the profile. I will send the estimate by Friday.</source>
        <translation>Просит два варианта профиля. Пришлю расчёт до пятницы.</translation>
    </message>
    <message>
        <source>The director decides; we agree on a meeting.</source>
        <translation>Решает директор; договариваемся о встрече.</translation>
    </message>
    <message>
        <source>Compares us with a competitor, asks for a discount for the volume.</source>
        <translation>Сравнивает нас с конкурентом, просит скидку за объём.</translation>
    </message>
    <message>
        <source>Call back after lunch.</source>
        <translation>Перезвонить после обеда.</translation>
    </message>
    <message>
        <source>The contract is with their lawyer.</source>
        <translation>Договор у их юриста.</translation>
    </message>
    <message>
        <source>Bought from us before and was satisfied.</source>
        <translation>Уже покупали у нас и остались довольны.</translation>
    </message>
    <message>
        <source>Buyers of real estate</source>
        <translation>Покупатели недвижимости</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <translation>Незаведенные</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Новый запрос</translation>
    </message>
    <message>
        <source>Selecting properties</source>
        <translation>Подбор объектов</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>Bargaining and agreeing</source>
        <translation>Торг и согласование</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Задаток</translation>
    </message>
    <message>
        <source>Signing at the notary</source>
        <translation>Сделка у нотариуса</translation>
    </message>
    <message>
        <source>Undefined</source>
        <translation>Не определено</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>квартира</translation>
    </message>
    <message>
        <source>house</source>
        <translation>дом</translation>
    </message>
    <message>
        <source>mortgage</source>
        <translation>ипотека</translation>
    </message>
</context>
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>Папки для «%1» не существует.</translation>
    </message>
    <message>
        <source>Connect the drive or choose another folder.</source>
        <translation>Подключите диск или выберите другую папку.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Файла «%1» нет на месте.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed. Choose it where it is now.</source>
        <translation>Возможно, его перенесли или переименовали. Выберите его там, где он сейчас.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Файл «%1» нельзя записать.</translation>
    </message>
    <message>
        <source>Allow writing in the properties of the file, or open a copy of it.</source>
        <translation>Разрешите запись в свойствах файла или откройте его копию.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of “%1”.</source>
        <translation>В папку файла «%1» ничего нельзя записать.</translation>
    </message>
    <message>
        <source>Move the file to a folder of your own, such as Documents.</source>
        <translation>Перенесите файл в свою папку, например «Документы».</translation>
    </message>
    <message>
        <source>“%1” is not a file of this program.</source>
        <translation>«%1» — не файл этой программы.</translation>
    </message>
    <message>
        <source>To take data from a table, choose Import.</source>
        <translation>Чтобы взять данные из таблицы, выберите «Импорт».</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of this program.</source>
        <translation>Файл «%1» создан более новой версией этой программы.</translation>
    </message>
    <message>
        <source>Install the newer version to open it. The file was not changed.</source>
        <translation>Установите новую версию, чтобы открыть его. Файл не изменён.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>Файл «%1» повреждён.</translation>
    </message>
    <message>
        <source>Open the latest backup. Keep the damaged file: some of it may be saved.</source>
        <translation>Откройте последнюю резервную копию. Сохраните повреждённый файл: часть данных, возможно, удастся спасти.</translation>
    </message>
    <message>
        <source>The file “%1” is open in another program or window.</source>
        <translation>Файл «%1» открыт в другой программе или окне.</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>Закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>The database library of this computer does not fit the program.</source>
        <translation>Библиотека базы данных на этом компьютере не подходит программе.</translation>
    </message>
    <message>
        <source>Install the program anew, with the libraries that come with it.</source>
        <translation>Установите программу заново, вместе с её библиотеками.</translation>
    </message>
    <message>
        <source>The disk is full; the last change was not saved.</source>
        <translation>На диске нет места; последнее изменение не сохранено.</translation>
    </message>
    <message>
        <source>Free some space and repeat the change.</source>
        <translation>Освободите место и повторите изменение.</translation>
    </message>
    <message>
        <source>The last change could not be saved.</source>
        <translation>Последнее изменение не удалось сохранить.</translation>
    </message>
    <message>
        <source>Check the disk that holds the file, then repeat the change.</source>
        <translation>Проверьте диск, на котором лежит файл, и повторите изменение.</translation>
    </message>
    <message>
        <source>The file is closed already.</source>
        <translation>Файл уже закрыт.</translation>
    </message>
    <message>
        <source>Open it again and repeat the change.</source>
        <translation>Откройте его снова и повторите изменение.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The work was interrupted.</source>
        <translation>Работа прервана.</translation>
    </message>
    <message>
        <source>What was finished is kept. Start it again.</source>
        <translation>Сделанное сохранено. Запустите её снова.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Этой записи уже нет.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» уже нет.</translation>
    </message>
    <message>
        <source>It may have been deleted: look in the trash.</source>
        <translation>Возможно, запись удалена: посмотрите в корзине.</translation>
    </message>
    <message>
        <source>This was changed in the meantime.</source>
        <translation>Это тем временем изменили.</translation>
    </message>
    <message>
        <source>“%1” was changed in the meantime.</source>
        <translation>«%1» тем временем изменили.</translation>
    </message>
    <message>
        <source>Look at the new value and repeat your change if it is still needed.</source>
        <translation>Посмотрите на новое значение и повторите своё изменение, если оно ещё нужно.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>This value does not fit.</source>
        <translation>Это значение не подходит.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Исправьте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>Выберите причину из списка.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Файл «%1» нельзя прочитать.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may open it.</source>
        <translation>Проверьте, существует ли он и есть ли у вас право его открыть.</translation>
    </message>
    <message>
        <source>Choose another name or folder, or close the program that uses the file.</source>
        <translation>Выберите другое имя или папку либо закройте программу, которая использует файл.</translation>
    </message>
    <message>
        <source>The content of “%1” was not understood.</source>
        <translation>Содержимое файла «%1» не удалось разобрать.</translation>
    </message>
    <message>
        <source>Check the format, the encoding and the separator.</source>
        <translation>Проверьте формат, кодировку и разделитель.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Внутри программы что-то пошло не так.</translation>
    </message>
    <message>
        <source>Your data is as it was before. Please report this with the details shown.</source>
        <translation>Ваши данные остались, как были. Пожалуйста, сообщите об этом с показанными подробностями.</translation>
    </message>
    <message>
        <source>A lost opportunity needs a lost reason.</source>
        <translation>Проигранной сделке нужна причина отказа.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>ExportHeader</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>outcome of an opportunity</comment>
        <translation>Открытая</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Следующее действие</translation>
    </message>
    <message>
        <source>Client type</source>
        <translation>Тип клиента</translation>
    </message>
    <message>
        <source>Phone comments</source>
        <translation>Комментарии к телефонам</translation>
    </message>
    <message>
        <source>E-mail comments</source>
        <translation>Комментарии к эл. почте</translation>
    </message>
    <message>
        <source>Further clients</source>
        <translation>Дополнительные клиенты</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Further client</source>
        <translation>Дополнительный клиент</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Дополнительные источники</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Канал продаж</translation>
    </message>
    <message>
        <source>Estimated value</source>
        <translation>Оценка стоимости</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Enquiry date</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>Ориентировочная дата</translation>
    </message>
    <message>
        <source>Expected closing</source>
        <translation>Ожидаемое закрытие</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>Вероятность задана вручную</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Дата возврата</translation>
    </message>
    <message>
        <source>Reason to postpone</source>
        <translation>Причина откладывания</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Примечание о закрытии</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Kind of client</source>
        <translation>Вид клиента</translation>
    </message>
    <message>
        <source>Note on the client</source>
        <translation>Примечание о клиенте</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Comment to phone</source>
        <translation>Комментарий к телефону</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Comment to e-mail</source>
        <translation>Комментарий к эл. почте</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Тип действия</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает здесь</translation>
    </message>
    <message>
        <source>Start stage</source>
        <translation>Стартовый этап</translation>
    </message>
    <message>
        <source>Change probability automatically</source>
        <translation>Автоматически изменять вероятность</translation>
    </message>
    <message>
        <source>Fold in pipeline</source>
        <translation>Свернуть в воронке</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <translation>Вид поля</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательное</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>На карточке</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Закрыто</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытая</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Частное лицо</translation>
    </message>
</context>
<context>
    <name>FilterConditions</name>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (я)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source> or </source>
        <translation> или </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition of the filter: the field and the values it may have</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln дн назад</numerusform>
            <numerusform>%Ln дн назад</numerusform>
            <numerusform>%Ln дн назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln дн</numerusform>
            <numerusform>%Ln дн</numerusform>
            <numerusform>%Ln дн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ч</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Done again</source>
        <translation>Повторено</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Opportunity imported</source>
        <translation>Сделка импортирована</translation>
    </message>
    <message>
        <source>Opportunity created from a call</source>
        <translation>Сделка создана из звонка</translation>
    </message>
    <message>
        <source>Opportunity created</source>
        <translation>Сделка создана</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграно</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проиграно</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 removed</source>
        <translation>%1: убрано «%2»</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: было «%2», стало «%3»</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Activity planned</source>
        <translation>Действие запланировано</translation>
    </message>
    <message>
        <source>Activity done</source>
        <translation>Действие выполнено</translation>
    </message>
    <message>
        <source>Activity cancelled</source>
        <translation>Действие отменено</translation>
    </message>
    <message>
        <source>Activity changed</source>
        <translation>Действие изменено</translation>
    </message>
    <message>
        <source>Came back by itself</source>
        <translation>Вернулась сама</translation>
    </message>
    <message>
        <source>Opportunity created by hand</source>
        <translation>Сделка создана вручную</translation>
    </message>
    <message>
        <source>Outcome of the activity</source>
        <translation>Результат действия</translation>
    </message>
</context>
<context>
    <name>IconsUnread</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>— do not import</source>
        <translation>— не импортировать</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Neither a title nor a client, phone or e-mail</source>
        <translation>Нет ни названия, ни клиента, ни телефона или эл. почты</translation>
    </message>
    <message>
        <source>Phone ruined by a spreadsheet: digits are lost</source>
        <translation>Телефон испорчен таблицей: цифры потеряны</translation>
    </message>
    <message>
        <source>This is no amount: %1</source>
        <translation>Это не сумма: %1</translation>
    </message>
    <message>
        <source>This is no date: %1</source>
        <translation>Это не дата: %1</translation>
    </message>
    <message>
        <source>This is no probability: %1</source>
        <translation>Это не вероятность: %1</translation>
    </message>
    <message>
        <source>There is no stage “%1”</source>
        <translation>Нет этапа «%1»</translation>
    </message>
    <message>
        <source>The title is too long: %1…</source>
        <translation>Название слишком длинное: %1…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Уже импортировано раньше</translation>
    </message>
    <message>
        <source>The same row stands further up in the file</source>
        <translation>Такая же строка стоит выше в файле</translation>
    </message>
    <message>
        <source>Here already and the same</source>
        <translation>Уже есть здесь и такое же</translation>
    </message>
    <message>
        <source>%1 (reason: not stated)</source>
        <translation>%1 (причина: не указана)</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>to be created</source>
        <translation>создать</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не берётся</translation>
    </message>
    <message>
        <source>no such stage</source>
        <translation>нет такого этапа</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows cannot be read</source>
        <translation>
            <numerusform>не читается %Ln из первых строк</numerusform>
            <numerusform>не читаются %Ln из первых строк</numerusform>
            <numerusform>не читаются %Ln из первых строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>New sources: %1.</source>
        <translation>Новые источники: %1.</translation>
    </message>
    <message>
        <source>New tags: %1.</source>
        <translation>Новые метки: %1.</translation>
    </message>
    <message>
        <source>New people: %1.</source>
        <translation>Новые сотрудники: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new clients.</source>
        <translation>
            <numerusform>%Ln новый клиент.</numerusform>
            <numerusform>%Ln новых клиента.</numerusform>
            <numerusform>%Ln новых клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of the file are malformed and were read as far as possible.</source>
        <translation>
            <numerusform>%Ln место файла повреждено; прочитано, что удалось.</numerusform>
            <numerusform>%Ln места файла повреждены; прочитано, что удалось.</numerusform>
            <numerusform>%Ln мест файла повреждены; прочитано, что удалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a separator</comment>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n rows belong to clients known by phone or e-mail.</source>
        <translation>
            <numerusform>%Ln строка относится к клиенту, известному по телефону или эл. почте.</numerusform>
            <numerusform>%Ln строки относятся к клиентам, известным по телефону или эл. почте.</numerusform>
            <numerusform>%Ln строк относятся к клиентам, известным по телефону или эл. почте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown outcomes, left open: %1.</source>
        <translation>Неизвестные результаты, оставлены открытыми: %1.</translation>
    </message>
    <message>
        <source>Unknown pipelines, put into the default one: %1.</source>
        <translation>Неизвестные воронки, помещены в обычную: %1.</translation>
    </message>
    <message>
        <source>“%1” does not fit this field</source>
        <translation>«%1» не подходит к этому полю</translation>
    </message>
    <message>
        <source>New options of lists: %1.</source>
        <translation>Новые варианты списков: %1.</translation>
    </message>
    <message>
        <source>The stage is not for the channel “%1”</source>
        <translation>Этап не для канала «%1»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>to be created: %1</source>
        <translation>создать: %1</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>не берётся: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows hold an unknown word</source>
        <translation>
            <numerusform>%Ln из первых строк содержит неизвестное слово</numerusform>
            <numerusform>%Ln из первых строк содержат неизвестное слово</numerusform>
            <numerusform>%Ln из первых строк содержат неизвестное слово</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows go to the start stage</source>
        <translation>
            <numerusform>%Ln из первых строк идёт на стартовый этап</numerusform>
            <numerusform>%Ln из первых строк идут на стартовый этап</numerusform>
            <numerusform>%Ln из первых строк идут на стартовый этап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows are lost without a reason</source>
        <translation>
            <numerusform>%Ln из первых строк проиграна без причины</numerusform>
            <numerusform>%Ln из первых строк проиграны без причины</numerusform>
            <numerusform>%Ln из первых строк проиграны без причины</numerusform>
        </translation>
    </message>
    <message>
        <source>New stages, with proposed probabilities: %1.</source>
        <translation>Новые этапы с предложенной вероятностью: %1.</translation>
    </message>
    <message>
        <source>Words for the start stage: %1.</source>
        <translation>Слова для стартового этапа: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are lost without a reason, which becomes “Reason not stated”.</source>
        <translation>
            <numerusform>%Ln строка проиграна без причины, она будет записана как «Причина не указана».</numerusform>
            <numerusform>%Ln строки проиграны без причины, она будет записана как «Причина не указана».</numerusform>
            <numerusform>%Ln строк проиграно без причины, она будет записана как «Причина не указана».</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Import problem</source>
        <translation>Проблема импорта</translation>
    </message>
    <message>
        <source>“%1” is a workbook. Save the sheet as CSV in your spreadsheet program and choose that file.</source>
        <translation>«%1» — книга электронных таблиц. Сохраните лист как CSV в своей табличной программе и выберите тот файл.</translation>
    </message>
    <message>
        <source>“%1” is not a text file. What can be imported are sheets saved as CSV.</source>
        <translation>«%1» — не текстовый файл. Импортировать можно таблицы, сохранённые как CSV.</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>«%1» не содержит строк.</translation>
    </message>
    <message>
        <source>Required, but empty: %1</source>
        <translation>Обязательны, но пусты: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows wait as leads</source>
        <translation>
            <numerusform>%Ln из первых строк будет ждать как лид</numerusform>
            <numerusform>%Ln из первых строк будут ждать как лиды</numerusform>
            <numerusform>%Ln из первых строк будут ждать как лиды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records wait as leads in “%1”.</source>
        <translation>
            <numerusform>%Ln запись ждёт как лид в колонке «%1».</numerusform>
            <numerusform>%Ln записи ждут как лиды в колонке «%1».</numerusform>
            <numerusform>%Ln записей ждут как лиды в колонке «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage “%1” was not created: the pipeline has %2 stages, and more are not possible</source>
        <translation>Этап «%1» не создан: в воронке уже %2 этапов, больше нельзя</translation>
    </message>
    <message>
        <source>A quote is opened and never closed: all that follows, up to the end of the file, stands in this row</source>
        <translation>Кавычки открыты, но не закрыты: в эту строку попало всё до конца файла</translation>
    </message>
    <message>
        <source>More cells than columns, beginning with “%1”: a separator in a text has no quotes around it</source>
        <translation>Ячеек больше, чем колонок, лишние начинаются с «%1»: текст с разделителем не взят в кавычки</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Создать «%1»</translation>
    </message>
    <message>
        <source>Do not import these rows</source>
        <translation>Не импортировать эти строки</translation>
    </message>
    <message>
        <source>Leave the records open</source>
        <translation>Оставить записи открытыми</translation>
    </message>
    <message>
        <source>Into “%1”</source>
        <translation>В воронку «%1»</translation>
    </message>
    <message>
        <source>Nothing: leave it out</source>
        <translation>Ничего: не брать</translation>
    </message>
    <message>
        <source>New sales channels: %1.</source>
        <translation>Новые каналы продаж: %1.</translation>
    </message>
    <message>
        <source>New lost reasons: %1.</source>
        <translation>Новые причины отказа: %1.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>%1 left out: %2.</source>
        <translation>%1 — не взято: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them give another name: it stands in the notes.</source>
        <translation>
            <numerusform>В %Ln из них другое имя: оно записано в заметки.</numerusform>
            <numerusform>В %Ln из них другое имя: оно записано в заметки.</numerusform>
            <numerusform>В %Ln из них другое имя: оно записано в заметки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start stage</source>
        <translation>Стартовый этап</translation>
    </message>
    <message>
        <source>An empty row</source>
        <translation>Пустая строка</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>Choose this client from the list.</source>
        <translation>Выберите этого клиента из списка.</translation>
    </message>
    <message>
        <source>Whose phone or e-mail is this? Give the client a name.</source>
        <translation>Чей это телефон или эл. почта? Дайте клиенту имя.</translation>
    </message>
    <message>
        <source>Give it a name, or choose a client: the name is made from that.</source>
        <translation>Дайте сделке название или выберите клиента: название составится из него.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Этот текст слишком длинный.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>From 0 to 100, please.</source>
        <translation>От 0 до 100, пожалуйста.</translation>
    </message>
    <message>
        <source>It can’t be less than zero.</source>
        <translation>Не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <translation>Это не дата. Напишите её так: %1.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Это не адрес эл. почты.</translation>
    </message>
    <message>
        <source>No phone number is like this: are there digits missing?</source>
        <translation>Таких номеров телефона не бывает: может, не хватает цифр?</translation>
    </message>
    <message>
        <source>A spreadsheet has lost digits of this number. Type it anew.</source>
        <translation>Электронная таблица потеряла цифры этого номера. Введите его заново.</translation>
    </message>
    <message>
        <source>This is here already.</source>
        <translation>Это здесь уже есть.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Это не адрес сайта.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Это поле обязательно.</translation>
    </message>
    <message>
        <source>The stage asks for this field.</source>
        <translation>Этап требует заполнить это поле.</translation>
    </message>
    <message>
        <source>The stage is for another channel: choose another stage, or change the channel.</source>
        <translation>Этот этап — для другого канала: выберите другой этап или измените канал.</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Сначала введите название</translation>
    </message>
    <message>
        <source>The code has 8 or 10 digits.</source>
        <translation>В коде 8 или 10 цифр.</translation>
    </message>
    <message>
        <source>The number has 9 to 12 digits.</source>
        <translation>В номере от 9 до 12 цифр.</translation>
    </message>
    <message>
        <source>This is not an account number (IBAN): one of its characters is wrong or missing.</source>
        <translation>Это не номер счёта (IBAN): какой-то знак неверен или пропущен.</translation>
    </message>
    <message>
        <source>This value does not fit.</source>
        <translation>Это значение не подходит.</translation>
    </message>
    <message>
        <source>The last pipeline stays</source>
        <translation>Последняя воронка остаётся</translation>
    </message>
    <message>
        <source>New opportunities need a start stage: choose another one as the start first</source>
        <translation>Новым сделкам нужен стартовый этап: сначала сделайте стартом другой</translation>
    </message>
    <message>
        <source>Who works at this computer stays active. First choose who else works here.</source>
        <translation>Кто работает за этим компьютером, того нельзя отключить. Сначала выберите, кто ещё здесь работает.</translation>
    </message>
    <message>
        <source>This column belongs to the program and goes when it is empty</source>
        <translation>Эта колонка принадлежит программе и исчезнет, когда опустеет</translation>
    </message>
    <message numerus="yes">
        <source>The name is too long: at most %n letters</source>
        <translation>
            <numerusform>Название слишком длинное: не больше %Ln буквы</numerusform>
            <numerusform>Название слишком длинное: не больше %Ln букв</numerusform>
            <numerusform>Название слишком длинное: не больше %Ln букв</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is taken already</source>
        <translation>Такое название уже есть</translation>
    </message>
    <message>
        <source>A color is written as #2F6FED</source>
        <translation>Цвет записывают так: #2F6FED</translation>
    </message>
    <message>
        <source>What is in use cannot be deleted. Archive it, or merge it into another one.</source>
        <translation>То, что используется, нельзя удалить. Архивируйте его или объедините с другим.</translation>
    </message>
    <message>
        <source>Opportunities have values of it: archive it instead.</source>
        <translation>У сделок есть его значения: лучше архивируйте его.</translation>
    </message>
    <message numerus="yes">
        <source>A pipeline holds at most %n stages</source>
        <translation>
            <numerusform>В воронке может быть не больше %Ln этапа</numerusform>
            <numerusform>В воронке может быть не больше %Ln этапов</numerusform>
            <numerusform>В воронке может быть не больше %Ln этапов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n fields already: archive one first.</source>
        <translation>
            <numerusform>Уже есть %Ln поле: сначала архивируйте какое-нибудь.</numerusform>
            <numerusform>Уже есть %Ln поля: сначала архивируйте какое-нибудь.</numerusform>
            <numerusform>Уже есть %Ln полей: сначала архивируйте какое-нибудь.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be done with what is chosen.</source>
        <translation>С выбранным этого сделать нельзя.</translation>
    </message>
    <message>
        <source>From 0 to 3650, please.</source>
        <translation>От 0 до 3650, пожалуйста.</translation>
    </message>
    <message>
        <source>In braces stand only the places that are known, at least one of them.</source>
        <translation>В фигурных скобках стоят только известные места, хотя бы одно из них.</translation>
    </message>
    <message>
        <source>Nobody has this name. Choose from the list, or add the person there.</source>
        <translation>Человека с таким именем нет. Выберите из списка или добавьте его там.</translation>
    </message>
    <message>
        <source>No tag has this name. Choose from the list, or create it there.</source>
        <translation>Метки с таким названием нет. Выберите из списка или создайте её там.</translation>
    </message>
    <message>
        <source>No source has this name. Choose from the list.</source>
        <translation>Источника с таким названием нет. Выберите из списка.</translation>
    </message>
    <message>
        <source>Type the person’s name first</source>
        <translation>Сначала введите имя</translation>
    </message>
    <message>
        <source>There is a person with this name already</source>
        <translation>Сотрудник с таким именем уже есть</translation>
    </message>
    <message>
        <source>Records, channels or pipelines name this person. Make them inactive instead.</source>
        <translation>Этот сотрудник назван в записях, каналах или воронках. Сделайте его неактивным.</translation>
    </message>
</context>
<context>
    <name>PropertyWords</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Открыть ссылку</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>EDRPOU code %1</source>
        <translation>код ЕГРПОУ %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>РНУКПН %1</translation>
    </message>
    <message>
        <source>VAT number %1</source>
        <translation>номер плательщика НДС %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>действительно до %1</translation>
    </message>
    <message>
        <source>Quotation No. %1</source>
        <translation>Коммерческое предложение № %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Your contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>Ориентировочная дата</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Payee: %1</source>
        <translation>Получатель: %1</translation>
    </message>
    <message>
        <source>Account (IBAN): %1</source>
        <translation>Счёт (IBAN): %1</translation>
    </message>
    <message>
        <source>Bank: %1</source>
        <translation>Банк: %1</translation>
    </message>
    <message>
        <source>Bank details</source>
        <translation>Банковские реквизиты</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Moved to the trash</source>
        <translation>Перемещено в корзину</translation>
    </message>
    <message>
        <source>Restored from the trash</source>
        <translation>Восстановлено из корзины</translation>
    </message>
    <message>
        <source>Comment removed</source>
        <translation>Комментарий удалён</translation>
    </message>
    <message>
        <source>Comment restored</source>
        <translation>Комментарий восстановлен</translation>
    </message>
    <message>
        <source>Phone removed</source>
        <translation>Телефон удалён</translation>
    </message>
    <message>
        <source>Phone restored</source>
        <translation>Телефон восстановлен</translation>
    </message>
    <message>
        <source>E-mail removed</source>
        <translation>Эл. почта удалена</translation>
    </message>
    <message>
        <source>E-mail restored</source>
        <translation>Эл. почта восстановлена</translation>
    </message>
    <message>
        <source>Client removed</source>
        <translation>Клиент удалён</translation>
    </message>
    <message>
        <source>Client restored</source>
        <translation>Клиент восстановлен</translation>
    </message>
    <message>
        <source>Activity removed</source>
        <translation>Действие удалено</translation>
    </message>
    <message>
        <source>Activity restored</source>
        <translation>Действие восстановлено</translation>
    </message>
    <message>
        <source>Entry removed</source>
        <translation>Запись удалена</translation>
    </message>
    <message>
        <source>Entry restored</source>
        <translation>Запись восстановлена</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>the text is not JSON</source>
        <translation>текст не является JSON</translation>
    </message>
    <message>
        <source>this is not a set-up of Ugoda</source>
        <translation>это не файл настроек Ugoda</translation>
    </message>
    <message>
        <source>this set-up was made by a newer version of Ugoda</source>
        <translation>эти настройки записала более новая версия Ugoda</translation>
    </message>
    <message>
        <source>a value of another kind is expected here</source>
        <translation>здесь ожидается значение другого вида</translation>
    </message>
    <message>
        <source>this is missing</source>
        <translation>этого не хватает</translation>
    </message>
    <message>
        <source>this must not be empty</source>
        <translation>здесь не может быть пусто</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>это слишком длинно</translation>
    </message>
    <message>
        <source>this name stands twice in the list</source>
        <translation>это название стоит в списке дважды</translation>
    </message>
    <message>
        <source>nothing in the set-up has this name</source>
        <translation>в настройках нет ничего с таким названием</translation>
    </message>
    <message>
        <source>this word is not known here</source>
        <translation>это слово здесь неизвестно</translation>
    </message>
    <message>
        <source>the number is out of range</source>
        <translation>число вне пределов</translation>
    </message>
    <message>
        <source>a colour is written as #RRGGBB</source>
        <translation>цвет записывают как #RRGGBB</translation>
    </message>
    <message>
        <source>the value does not fit</source>
        <translation>значение не подходит</translation>
    </message>
    <message>
        <source>a pipeline has one start stage</source>
        <translation>у воронки один стартовый этап</translation>
    </message>
    <message>
        <source>the field of this name is of another kind in the file</source>
        <translation>поле с таким названием в файле имеет другой вид</translation>
    </message>
    <message>
        <source>a field of this kind has no choices</source>
        <translation>у поля этого вида нет вариантов</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Строка %1, столбец %2: %3.</translation>
    </message>
    <message>
        <source>the start stage stays in use</source>
        <translation>стартовый этап остаётся в работе</translation>
    </message>
    <message>
        <source>one pipeline stays in use</source>
        <translation>одна воронка остаётся в работе</translation>
    </message>
    <message>
        <source>a pipeline has at most 200 stages</source>
        <translation>в воронке не больше 200 этапов</translation>
    </message>
    <message>
        <source>at most 100 own fields are in use</source>
        <translation>в работе не больше 100 собственных полей</translation>
    </message>
    <message>
        <source>only the content “pipeline” is grouped by stage</source>
        <translation>по этапам группируют только содержимое «воронка»</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message>
        <source>Create “%1”</source>
        <translation>создание «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Create %n opportunities</source>
        <translation>
            <numerusform>создание %Ln сделки</numerusform>
            <numerusform>создание %Ln сделок</numerusform>
            <numerusform>создание %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>редактирование «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n opportunities</source>
        <translation>
            <numerusform>редактирование %Ln сделки</numerusform>
            <numerusform>редактирование %Ln сделок</numerusform>
            <numerusform>редактирование %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>перемещение «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n opportunities</source>
        <translation>
            <numerusform>перемещение %Ln сделки</numerusform>
            <numerusform>перемещение %Ln сделок</numerusform>
            <numerusform>перемещение %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Win “%1”</source>
        <translation>победа «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Win %n opportunities</source>
        <translation>
            <numerusform>победа, %Ln сделка</numerusform>
            <numerusform>победа, %Ln сделки</numerusform>
            <numerusform>победа, %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Lose “%1”</source>
        <translation>проигрыш «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Lose %n opportunities</source>
        <translation>
            <numerusform>проигрыш, %Ln сделка</numerusform>
            <numerusform>проигрыш, %Ln сделки</numerusform>
            <numerusform>проигрыш, %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen “%1”</source>
        <translation>возврат «%1» в работу</translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n opportunities</source>
        <translation>
            <numerusform>возврат %Ln сделки в работу</numerusform>
            <numerusform>возврат %Ln сделок в работу</numerusform>
            <numerusform>возврат %Ln сделок в работу</numerusform>
        </translation>
    </message>
    <message>
        <source>Postpone “%1”</source>
        <translation>откладывание «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Postpone %n opportunities</source>
        <translation>
            <numerusform>откладывание %Ln сделки</numerusform>
            <numerusform>откладывание %Ln сделок</numerusform>
            <numerusform>откладывание %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Take “%1” back into work</source>
        <translation>возврат «%1» из отложенных</translation>
    </message>
    <message numerus="yes">
        <source>Take %n opportunities back into work</source>
        <translation>
            <numerusform>возврат %Ln сделки из отложенных</numerusform>
            <numerusform>возврат %Ln сделок из отложенных</numerusform>
            <numerusform>возврат %Ln сделок из отложенных</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive “%1”</source>
        <translation>архивирование «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n opportunities</source>
        <translation>
            <numerusform>архивирование %Ln сделки</numerusform>
            <numerusform>архивирование %Ln сделок</numerusform>
            <numerusform>архивирование %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Unarchive “%1”</source>
        <translation>разархивирование «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n opportunities</source>
        <translation>
            <numerusform>разархивирование %Ln сделки</numerusform>
            <numerusform>разархивирование %Ln сделок</numerusform>
            <numerusform>разархивирование %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>удаление «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n opportunities</source>
        <translation>
            <numerusform>удаление %Ln сделки</numerusform>
            <numerusform>удаление %Ln сделок</numerusform>
            <numerusform>удаление %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>восстановление «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n opportunities</source>
        <translation>
            <numerusform>восстановление %Ln сделки</numerusform>
            <numerusform>восстановление %Ln сделок</numerusform>
            <numerusform>восстановление %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on “%1”</source>
        <translation>комментарий к «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Comment on %n opportunities</source>
        <translation>
            <numerusform>комментарий к %Ln сделке</numerusform>
            <numerusform>комментарий к %Ln сделкам</numerusform>
            <numerusform>комментарий к %Ln сделкам</numerusform>
        </translation>
    </message>
    <message>
        <source>Change who is responsible for “%1”</source>
        <translation>смена ответственного за «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Change who is responsible for %n opportunities</source>
        <translation>
            <numerusform>смена ответственного за %Ln сделку</numerusform>
            <numerusform>смена ответственного за %Ln сделки</numerusform>
            <numerusform>смена ответственного за %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n opportunities</source>
        <translation>
            <numerusform>импорт %Ln сделки</numerusform>
            <numerusform>импорт %Ln сделок</numerusform>
            <numerusform>импорт %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sample opportunities</source>
        <translation>
            <numerusform>добавление %Ln сделки для образца</numerusform>
            <numerusform>добавление %Ln сделок для образца</numerusform>
            <numerusform>добавление %Ln сделок для образца</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up the pipeline</source>
        <translation>настройка воронки</translation>
    </message>
    <message>
        <source>Add “%1” to the people</source>
        <translation>добавление сотрудника «%1»</translation>
    </message>
    <message>
        <source>Change who works here</source>
        <translation>смена того, кто здесь работает</translation>
    </message>
    <message>
        <source>Add the stage “%1”</source>
        <translation>добавление этапа «%1»</translation>
    </message>
    <message>
        <source>Undo of: %1</source>
        <translation>отмена: %1</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>другое изменение</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>возвращение «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n opportunities</source>
        <translation>
            <numerusform>возвращение %Ln сделки</numerusform>
            <numerusform>возвращение %Ln сделок</numerusform>
            <numerusform>возвращение %Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan an activity for “%1”</source>
        <translation>планирование действия для «%1»</translation>
    </message>
    <message>
        <source>Change an activity of “%1”</source>
        <translation>изменение действия для «%1»</translation>
    </message>
    <message>
        <source>Finish an activity of “%1”</source>
        <translation>выполнение действия для «%1»</translation>
    </message>
    <message>
        <source>Cancel an activity of “%1”</source>
        <translation>отмена действия для «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>изменение «%1»</translation>
    </message>
    <message>
        <source>Make “%1” active</source>
        <translation>возвращение сотрудника «%1»</translation>
    </message>
    <message>
        <source>Make “%1” inactive</source>
        <translation>отключение сотрудника «%1»</translation>
    </message>
    <message>
        <source>Change the firm&apos;s profile</source>
        <translation>изменение данных фирмы</translation>
    </message>
    <message>
        <source>Import a set-up</source>
        <translation>импорт настроек</translation>
    </message>
    <message>
        <source>Add the field “%1”</source>
        <translation>добавление поля «%1»</translation>
    </message>
    <message>
        <source>Change the field “%1”</source>
        <translation>изменение поля «%1»</translation>
    </message>
    <message>
        <source>Archive the field “%1”</source>
        <translation>архивирование поля «%1»</translation>
    </message>
    <message>
        <source>Unarchive the field “%1”</source>
        <translation>разархивирование поля «%1»</translation>
    </message>
    <message>
        <source>Remove the field “%1”</source>
        <translation>удаление поля «%1»</translation>
    </message>
    <message>
        <source>Edit the stage “%1”</source>
        <translation>редактирование этапа «%1»</translation>
    </message>
    <message>
        <source>Move the stage “%1”</source>
        <translation>перемещение этапа «%1»</translation>
    </message>
    <message>
        <source>Delete the stage “%1”</source>
        <translation>удаление этапа «%1»</translation>
    </message>
    <message>
        <source>Archive the records of “%1”</source>
        <translation>архивирование записей этапа «%1»</translation>
    </message>
    <message>
        <source>Restore the records of “%1”</source>
        <translation>восстановление записей этапа «%1»</translation>
    </message>
    <message>
        <source>Add the pipeline “%1”</source>
        <translation>добавление воронки «%1»</translation>
    </message>
    <message>
        <source>Edit the pipeline “%1”</source>
        <translation>редактирование воронки «%1»</translation>
    </message>
    <message>
        <source>Move the pipeline “%1”</source>
        <translation>перемещение воронки «%1»</translation>
    </message>
    <message>
        <source>Archive the pipeline “%1”</source>
        <translation>архивирование воронки «%1»</translation>
    </message>
    <message>
        <source>Restore the pipeline “%1”</source>
        <translation>восстановление воронки «%1»</translation>
    </message>
    <message>
        <source>Send inbound contacts to “%1”</source>
        <translation>направление входящих контактов в «%1»</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>добавление «%1»</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>переименование в «%1»</translation>
    </message>
    <message>
        <source>Change the order of “%1”</source>
        <translation>изменение порядка «%1»</translation>
    </message>
    <message>
        <source>Merge into “%1”</source>
        <translation>объединение в «%1»</translation>
    </message>
    <message>
        <source>Offer the reason “%1”</source>
        <translation>возвращение причины «%1»</translation>
    </message>
    <message>
        <source>Leave out the reason “%1”</source>
        <translation>исключение причины «%1»</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>сохранение вида «%1»</translation>
    </message>
    <message>
        <source>Update the view “%1”</source>
        <translation>обновление вида «%1»</translation>
    </message>
    <message>
        <source>Rename the view to “%1”</source>
        <translation>переименование вида в «%1»</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>удаление вида «%1»</translation>
    </message>
    <message>
        <source>Take “%1” into work</source>
        <translation>взятие «%1» в работу</translation>
    </message>
    <message numerus="yes">
        <source>Take %n leads into work</source>
        <translation>
            <numerusform>взятие %Ln лида в работу</numerusform>
            <numerusform>взятие %Ln лидов в работу</numerusform>
            <numerusform>взятие %Ln лидов в работу</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome of an activity of “%1”</source>
        <translation>результат действия для «%1»</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.tab *.txt);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ugoda::AboutDialogs</name>
    <message>
        <source>To the next or previous card</source>
        <translation>К следующей или предыдущей карточке</translation>
    </message>
    <message>
        <source>To the next or previous stage</source>
        <translation>К следующему или предыдущему этапу</translation>
    </message>
    <message>
        <source>Move the card</source>
        <translation>Переместить карточку</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Что с ней можно сделать</translation>
    </message>
    <message>
        <source>Close the form, empty the search</source>
        <translation>Закрыть форму, очистить поиск</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Ugoda</source>
        <translation>О программе Ugoda</translation>
    </message>
    <message>
        <source>A CRM for a small firm. All data stay on this computer.</source>
        <translation>Учёт клиентов и сделок для небольшой фирмы. Все данные остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later.</source>
        <translation>Свободная программа по лицензии GNU GPL версии 3 или более новой.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityDialog</name>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityEditor</name>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Give the day on which it is to be done.</source>
        <translation>Укажите день, когда это нужно сделать.</translation>
    </message>
    <message>
        <source>Choose what kind of activity it is.</source>
        <translation>Выберите тип действия.</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Тип действия</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое содержание</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>О чём речь?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Кто выполняет</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Give the time like this: %1, or leave it empty.</source>
        <translation>Укажите время так: %1, или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Give how long it takes, 24 hours at most: 45 or 1:30.</source>
        <translation>Укажите, сколько это длится, не больше 24 часов: 45 или 1:30.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Длительность</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityPanel</name>
    <message>
        <source>Activity changed</source>
        <translation>Действие изменено</translation>
    </message>
    <message>
        <source>Activity planned</source>
        <translation>Действие запланировано</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n activities</source>
        <translation>
            <numerusform>Показать %Ln действие</numerusform>
            <numerusform>Показать все %Ln действия</numerusform>
            <numerusform>Показать все %Ln действий</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity cancelled</source>
        <translation>Действие отменено</translation>
    </message>
    <message>
        <source>Activity done</source>
        <translation>Действие выполнено</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Запланировать действие</translation>
    </message>
    <message>
        <source>What came of it? (may stay empty)</source>
        <translation>Каков результат? (необязательно)</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityRow</name>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>Отменить действие</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypeDetails</name>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Check mark</source>
        <translation>Галочка</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Paper plane</source>
        <translation>Бумажный самолёт</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Чек</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Категория</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Значок</translation>
    </message>
    <message>
        <source>&amp;Days until the deadline</source>
        <translation>&amp;Дней до срока</translation>
    </message>
    <message>
        <source>&amp;Expected outcome</source>
        <translation>&amp;Ожидаемый итог</translation>
    </message>
    <message>
        <source>Fills the summary of a new activity</source>
        <translation>Заполняет итог нового действия</translation>
    </message>
    <message>
        <source>Recommended &amp;next activities</source>
        <translation>&amp;Рекомендуемые следующие действия</translation>
    </message>
    <message>
        <source>Add a type</source>
        <translation>Добавить тип</translation>
    </message>
    <message>
        <source>Choose an activity type to see what planning it begins with.</source>
        <translation>Выберите тип действия, чтобы увидеть, с чего начинается его планирование.</translation>
    </message>
</context>
<context>
    <name>ugoda::ActivityTypesPage</name>
    <message>
        <source>Activity types</source>
        <translation>Типы действий</translation>
    </message>
    <message>
        <source>What can be planned for an opportunity. A type that is in use can be archived, but not deleted.</source>
        <translation>Что можно запланировать для сделки. Тип, который используется, можно архивировать, но не удалить.</translation>
    </message>
    <message>
        <source>Add an activity type</source>
        <translation>Добавить тип действия</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Действия</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaActions</name>
    <message>
        <source>Activity moved to %1</source>
        <translation>Действие перенесено на %1</translation>
    </message>
    <message>
        <source>Activity cancelled</source>
        <translation>Действие отменено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Open the opportunity</source>
        <translation>Открыть сделку</translation>
    </message>
    <message>
        <source>Postpone to tomorrow, %1</source>
        <translation>Отложить на завтра, %1</translation>
    </message>
    <message>
        <source>Postpone for a week, to %1</source>
        <translation>Отложить на неделю, на %1</translation>
    </message>
    <message>
        <source>Cancel the activity</source>
        <translation>Отменить действие</translation>
    </message>
    <message>
        <source>Done with an outcome…</source>
        <translation>Выполнено с результатом…</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaBar</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Насколько вперёд</translation>
    </message>
    <message>
        <source>My</source>
        <extracomment>Short for &quot;my tasks&quot;: a toggle above the list of tasks</extracomment>
        <translation>Мои</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Мои задачи</translation>
    </message>
    <message>
        <source>Only what you do yourself, or what nobody does for your opportunities</source>
        <translation>Только то, что делаете вы, и то, для чего в ваших сделках никто не выбран</translation>
    </message>
    <message>
        <source>Client, opportunity, phone…</source>
        <translation>Клиент, сделка, телефон…</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaModel</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>tasks of a group</comment>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaPage</name>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No opportunity with these words has a planned activity.</source>
        <translation>Ни у одной сделки с этими словами нет запланированного действия.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Nothing is planned for this day</source>
        <translation>На этот день ничего не запланировано</translation>
    </message>
    <message>
        <source>Show all days</source>
        <translation>Показать все дни</translation>
    </message>
    <message>
        <source>Nothing is to be done in this time</source>
        <translation>На это время дел нет</translation>
    </message>
    <message>
        <source>What is planned comes later.</source>
        <translation>Запланированное — позже.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Nothing of yours is planned</source>
        <translation>На вас ничего не запланировано</translation>
    </message>
    <message>
        <source>Calls, meetings and other activities that you plan for opportunities stand here.</source>
        <translation>Здесь стоят звонки, встречи и другие действия, которые вы планируете для сделок.</translation>
    </message>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>Показать задачи всех</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Ничего не запланировано</translation>
    </message>
</context>
<context>
    <name>ugoda::AgendaView</name>
    <message>
        <source>Mark as done</source>
        <translation>Отметить выполненным</translation>
    </message>
</context>
<context>
    <name>ugoda::Application</name>
    <message>
        <source>Copied to %1.</source>
        <translation>Скопировано: %1.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Открытие «%1»…</translation>
    </message>
</context>
<context>
    <name>ugoda::ArchiveRecordsDialog</name>
    <message>
        <source>Archive the records?</source>
        <translation>Архивировать записи?</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Все %Ln</numerusform>
            <numerusform>Все %Ln</numerusform>
            <numerusform>Все %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities of this column go to the archive.</source>
        <translation>
            <numerusform>%Ln сделка этой колонки уйдёт в архив.</numerusform>
            <numerusform>%Ln сделки этой колонки уйдут в архив.</numerusform>
            <numerusform>%Ln сделок этой колонки уйдут в архив.</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive records</source>
        <translation>Архивировать записи</translation>
    </message>
    <message numerus="yes">
        <source>The %n in sight</source>
        <translation>
            <numerusform>%Ln, которая видна</numerusform>
            <numerusform>%Ln, которые видны</numerusform>
            <numerusform>%Ln, которые видны</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n opportunities, %2</source>
        <translation>
            <numerusform>%1, %Ln сделка, %2</numerusform>
            <numerusform>%1, %Ln сделки, %2</numerusform>
            <numerusform>%1, %Ln сделок, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, свёрнуто</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Название сделки</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Сначала введите название</translation>
    </message>
    <message numerus="yes">
        <source>The first %n cards are shown. Narrow the view with a filter to see others.</source>
        <translation>
            <numerusform>Показана первая %Ln карточка. Чтобы увидеть другие, сузьте вид фильтром.</numerusform>
            <numerusform>Показаны первые %Ln карточки. Чтобы увидеть другие, сузьте вид фильтром.</numerusform>
            <numerusform>Показаны первые %Ln карточек. Чтобы увидеть другие, сузьте вид фильтром.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::BoardHits</name>
    <message>
        <source>Found in folded columns</source>
        <translation>Найдено в свёрнутых колонках</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Сделок ещё нет</translation>
    </message>
    <message>
        <source>Every enquiry of a client stands here as a card and moves from stage to stage until it is won.</source>
        <translation>Каждое обращение клиента стоит здесь карточкой и переходит от этапа к этапу до самого выигрыша.</translation>
    </message>
    <message>
        <source>Create an opportunity</source>
        <translation>Создать сделку</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импортировать файл…</translation>
    </message>
</context>
<context>
    <name>ugoda::BoardStrip</name>
    <message>
        <source>Type a name first</source>
        <translation>Сначала введите название</translation>
    </message>
    <message>
        <source>Add new column</source>
        <translation>Добавить новую колонку</translation>
    </message>
    <message>
        <source>Column title</source>
        <translation>Заголовок колонки</translation>
    </message>
</context>
<context>
    <name>ugoda::CalendarCard</name>
    <message>
        <source>The month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>ugoda::CardMenu</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Карточки</translation>
    </message>
    <message>
        <source>&amp;Normal cards</source>
        <translation>&amp;Обычные карточки</translation>
    </message>
    <message>
        <source>&amp;Compact cards</source>
        <translation>&amp;Компактные карточки</translation>
    </message>
</context>
<context>
    <name>ugoda::CellDelegate</name>
    <message>
        <source>Not on the board: channel “%1”</source>
        <translation>Не на доске: канал «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelDetails</name>
    <message>
        <source>This is no amount of money.</source>
        <translation>Это не денежная сумма.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Outgoing invoices</source>
        <translation>Расходные накладные</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>В течение недели</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Последняя неделя</translation>
    </message>
    <message>
        <source>Within a month</source>
        <translation>В течение месяца</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Последний месяц</translation>
    </message>
    <message>
        <source>Within a quarter</source>
        <translation>В течение квартала</translation>
    </message>
    <message>
        <source>The last quarter</source>
        <translation>Последний квартал</translation>
    </message>
    <message>
        <source>Within a year</source>
        <translation>В течение года</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Последний год</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Expected to c&amp;lose</source>
        <translation>Ожидается &amp;закрытие</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>&amp;Шкала</translation>
    </message>
    <message>
        <source>&amp;Quotations</source>
        <translation>&amp;Коммерческие предложения</translation>
    </message>
    <message>
        <source>&amp;Pipeline</source>
        <translation>&amp;Воронка</translation>
    </message>
    <message>
        <source>Its opportunities stand on the board; without it, only in the table.</source>
        <translation>Сделки канала стоят на доске; без этого — только в таблице.</translation>
    </message>
    <message>
        <source>&amp;Leads</source>
        <translation>&amp;Лиды</translation>
    </message>
    <message>
        <source>Channel leade&amp;r</source>
        <translation>&amp;Лидер канала</translation>
    </message>
    <message>
        <source>Channel &amp;members</source>
        <translation>&amp;Участники канала</translation>
    </message>
    <message>
        <source>What a member creates gets this channel by itself.</source>
        <translation>То, что создаёт участник, получает этот канал само.</translation>
    </message>
    <message>
        <source>Monthly &amp;target</source>
        <translation>&amp;План на месяц</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Без плана</translation>
    </message>
    <message>
        <source>&amp;Dashboard shows</source>
        <translation>&amp;Панель показывает</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>&amp;Группировать по</translation>
    </message>
    <message>
        <source>Choose a sales channel to see its switches, team and target.</source>
        <translation>Выберите канал продаж, чтобы увидеть его переключатели, команду и план.</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить сотрудника…</translation>
    </message>
    <message>
        <source>Compan&amp;y</source>
        <translation>Компани&amp;я</translation>
    </message>
    <message>
        <source>See Settings ▸ Firm</source>
        <translation>См. Настройки ▸ Фирма</translation>
    </message>
    <message>
        <source>A quotation can be printed or saved as PDF (Ctrl+P); without it, there is none.</source>
        <translation>Коммерческое предложение можно напечатать или сохранить как PDF (Ctrl+P); без этого его нет.</translation>
    </message>
    <message>
        <source>What comes in from outside waits as a lead in “%1” until somebody takes it into work.</source>
        <translation>То, что поступает извне, ждёт как лид в колонке «%1», пока кто-нибудь не возьмёт его в работу.</translation>
    </message>
</context>
<context>
    <name>ugoda::ChannelsPage</name>
    <message>
        <source>Sales channels</source>
        <translation>Каналы продаж</translation>
    </message>
    <message>
        <source>The ways in which clients reach the firm, each with its team and its target.</source>
        <translation>Пути, которыми клиенты приходят в фирму, каждый со своей командой и планом.</translation>
    </message>
    <message>
        <source>Add a sales channel</source>
        <translation>Добавить канал продаж</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
</context>
<context>
    <name>ugoda::Chip</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Убрать фильтр «%1»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>ugoda::ChipField</name>
    <message>
        <source>Remove “%1”</source>
        <translation>Убрать «%1»</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Создать «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::ClientBlock</name>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Имя, телефон или эл. почта</translation>
    </message>
    <message>
        <source>No client.</source>
        <translation>Без клиента.</translation>
    </message>
    <message>
        <source>A new client unless you choose one from the list.</source>
        <translation>Это будет новый клиент, если не выбрать имеющегося из списка.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Вернуть «%1»</translation>
    </message>
    <message>
        <source>“%1” has this phone.</source>
        <translation>Этот телефон есть у «%1».</translation>
    </message>
    <message>
        <source>Use this client</source>
        <translation>Взять этого клиента</translation>
    </message>
    <message>
        <source>Kind of client: company</source>
        <translation>Вид клиента: компания</translation>
    </message>
    <message>
        <source>Kind of client: private person</source>
        <translation>Вид клиента: частное лицо</translation>
    </message>
    <message>
        <source>A company. Press to make it a private person.</source>
        <translation>Компания. Нажмите, чтобы стала частным лицом.</translation>
    </message>
    <message>
        <source>A private person. Press to make it a company.</source>
        <translation>Частное лицо. Нажмите, чтобы стало компанией.</translation>
    </message>
    <message>
        <source>No whole phone number; it is kept as it stands.</source>
        <translation>Номер неполный; он сохраняется как есть.</translation>
    </message>
</context>
<context>
    <name>ugoda::ClientField</name>
    <message>
        <source>Create “%1”</source>
        <translation>Создать «%1»</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>· new</source>
        <translation>· новый</translation>
    </message>
</context>
<context>
    <name>ugoda::ClosingZones</name>
    <message>
        <source>Won</source>
        <translation>Победа</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проигрыш</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
</context>
<context>
    <name>ugoda::ColumnHeader</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Не запланировано</translation>
    </message>
    <message>
        <source>New opportunity here</source>
        <translation>Новая сделка здесь</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Column menu</source>
        <translation>Меню колонки</translation>
    </message>
    <message>
        <source>Activities of this column</source>
        <translation>Действия этой колонки</translation>
    </message>
</context>
<context>
    <name>ugoda::CommentBox</name>
    <message>
        <source>Comment…</source>
        <translation>Комментарий…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Post the comment (Ctrl+Enter)</source>
        <translation>Отправить комментарий (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Post the comment</source>
        <translation>Отправить комментарий</translation>
    </message>
</context>
<context>
    <name>ugoda::ConditionPopup</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>По значению</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
</context>
<context>
    <name>ugoda::ContactRows</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Comment to the phone</source>
        <translation>Комментарий к телефону</translation>
    </message>
    <message>
        <source>Comment to the e-mail</source>
        <translation>Комментарий к эл. почте</translation>
    </message>
    <message>
        <source>Whose phone it is: “accountant”</source>
        <translation>Чей это телефон: «бухгалтерия»</translation>
    </message>
    <message>
        <source>Whose e-mail it is: “accountant”</source>
        <translation>Чья это эл. почта: «бухгалтерия»</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Добавить телефон</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Добавить эл. почту</translation>
    </message>
    <message>
        <source>Remove this phone</source>
        <translation>Убрать этот телефон</translation>
    </message>
    <message>
        <source>Remove this e-mail</source>
        <translation>Убрать эту эл. почту</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Whose?</source>
        <comment>phone</comment>
        <translation>Чей?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <comment>e-mail</comment>
        <translation>Чья?</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsModel</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (в архиве)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Обязательное</translation>
    </message>
    <message>
        <source>On the card</source>
        <translation>На карточке</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Использовано</translation>
    </message>
    <message>
        <source>+ Add a field</source>
        <translation>+ Добавить поле</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt+Up or Alt+Down</source>
        <translation>Перетащите на другое место или нажмите Alt+↑ либо Alt+↓</translation>
    </message>
    <message>
        <source>Place of “%1”</source>
        <translation>Место «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::CustomFieldsPage</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивировать</translation>
    </message>
    <message>
        <source>Options of “%1”</source>
        <translation>Варианты поля «%1»</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Пользовательские поля</translation>
    </message>
    <message numerus="yes">
        <source>Fields of your own in the form of an opportunity. Those for the card stand on it, %n at most. The kind can be changed until a field is used.</source>
        <translation>
            <numerusform>Собственные поля в форме сделки. На карточке стоит не больше %Ln поля. Вид можно изменить, пока поле не использовано.</numerusform>
            <numerusform>Собственные поля в форме сделки. На карточке стоят не больше %Ln полей. Вид можно изменить, пока поле не использовано.</numerusform>
            <numerusform>Собственные поля в форме сделки. На карточке стоят не больше %Ln полей. Вид можно изменить, пока поле не использовано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Показывать архивные</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
</context>
<context>
    <name>ugoda::DateField</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календарь (Alt+Down)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
</context>
<context>
    <name>ugoda::DeleteStageDialog</name>
    <message>
        <source>Delete the stage?</source>
        <translation>Удалить этап?</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%Ln открытая</numerusform>
            <numerusform>%Ln открытые</numerusform>
            <numerusform>%Ln открытых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%Ln отложенная</numerusform>
            <numerusform>%Ln отложенные</numerusform>
            <numerusform>%Ln отложенных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%Ln выигранная</numerusform>
            <numerusform>%Ln выигранные</numerusform>
            <numerusform>%Ln выигранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%Ln проигранная</numerusform>
            <numerusform>%Ln проигранные</numerusform>
            <numerusform>%Ln проигранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%Ln в архиве</numerusform>
            <numerusform>%Ln в архиве</numerusform>
            <numerusform>%Ln в архиве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the trash</source>
        <translation>
            <numerusform>%Ln в корзине</numerusform>
            <numerusform>%Ln в корзине</numerusform>
            <numerusform>%Ln в корзине</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage holds no opportunities.</source>
        <translation>На этапе нет сделок.</translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n opportunities: %1.</source>
        <translation>
            <numerusform>На этапе %Ln сделка: %1.</numerusform>
            <numerusform>На этапе %Ln сделки: %1.</numerusform>
            <numerusform>На этапе %Ln сделок: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They all go to the stage</source>
        <translation>Все они перейдут на этап</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>Удалить этап</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are of another sales channel than this stage.</source>
        <translation>
            <numerusform>%n из них относится к другому каналу продаж, чем этот этап.</numerusform>
            <numerusform>%n из них относятся к другому каналу продаж, чем этот этап.</numerusform>
            <numerusform>%n из них относятся к другому каналу продаж, чем этот этап.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lack what this stage asks for: %1.</source>
        <translation>
            <numerusform>%n из них не имеет того, что требует этот этап: %1.</numerusform>
            <numerusform>%n из них не имеют того, что требует этот этап: %1.</numerusform>
            <numerusform>%n из них не имеют того, что требует этот этап: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another stage; “%1” takes all of them.</source>
        <translation>Выберите другой этап; «%1» принимает все.</translation>
    </message>
</context>
<context>
    <name>ugoda::DetailsBlock</name>
    <message>
        <source>% by hand</source>
        <translation>% вручную</translation>
    </message>
    <message>
        <source>from the stage</source>
        <translation>от этапа</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>прогноз %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Детали</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>&amp;Probability</source>
        <translation>В&amp;ероятность</translation>
    </message>
    <message>
        <source>Change probability automatically</source>
        <translation>Автоматически изменять вероятность</translation>
    </message>
    <message>
        <source>Enquiry date</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>Ориентировочная дата</translation>
    </message>
    <message>
        <source>Expected closing</source>
        <translation>Ожидаемое закрытие</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>Further sources</source>
        <translation>Дополнительные источники</translation>
    </message>
    <message>
        <source>Sales channel</source>
        <translation>Канал продаж</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>О&amp;тветственный</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Estim&amp;ated value</source>
        <translation>&amp;Оценка стоимости</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Add person “%1”</source>
        <translation>Добавить сотрудника «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::DictionaryEditor</name>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Объединить в…</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>&amp;Разархивировать</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Архивировать</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Разархивировать</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивировать</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Show archived</source>
        <translation>Показывать архивные</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Объединить в…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>ugoda::DictionaryModel</name>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message numerus="yes">
        <source>used %n times</source>
        <translation>
            <numerusform>использовано %Ln раз</numerusform>
            <numerusform>использовано %Ln раза</numerusform>
            <numerusform>использовано %Ln раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::EmptyState</name>
    <message>
        <source>Nothing of yours</source>
        <translation>Здесь нет ничего вашего</translation>
    </message>
    <message>
        <source>You are neither responsible for an opportunity here nor take part in one.</source>
        <translation>Здесь нет сделок, за которые вы отвечаете или в которых участвуете.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No opportunity matches the filter.</source>
        <translation>Ни одна сделка не соответствует фильтру.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
</context>
<context>
    <name>ugoda::EntryDelegate</name>
    <message>
        <source>This name is in the archive: show the archived ones and take it back.</source>
        <translation>Такое название есть в архиве: покажите архивные и верните его.</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>в архиве</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>ugoda::EntryDetails</name>
    <message>
        <source>This value does not fit.</source>
        <translation>Это значение не подходит.</translation>
    </message>
</context>
<context>
    <name>ugoda::ExchangeRequests</name>
    <message>
        <source>Import a table</source>
        <translation>Импортировать таблицу</translation>
    </message>
</context>
<context>
    <name>ugoda::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Десятичный знак</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортировать…</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Как в таблице</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>Excel, Ukrainian or Russian</source>
        <translation>Excel, украинский или русский</translation>
    </message>
    <message>
        <source>Excel, English</source>
        <translation>Excel, английский</translation>
    </message>
    <message>
        <source>Other programs (plain CSV)</source>
        <translation>Другие программы (обычный CSV)</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Свои настройки</translation>
    </message>
    <message>
        <source>UTF-8 with a mark (BOM)</source>
        <translation>UTF-8 с меткой (BOM)</translation>
    </message>
    <message>
        <source>comma: 1234,50</source>
        <translation>запятая: 1234,50</translation>
    </message>
    <message>
        <source>point: 1234.50</source>
        <translation>точка: 1234.50</translation>
    </message>
    <message>
        <source>Opportunities %1</source>
        <comment>file name with a date</comment>
        <translation>Сделки %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Таблицы (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Отменено. Файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved</source>
        <translation>
            <numerusform>Сохранена %Ln строка</numerusform>
            <numerusform>Сохранено %Ln строки</numerusform>
            <numerusform>Сохранено %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters are not in this encoding and became “?”.</source>
        <translation>
            <numerusform>%Ln знака нет в этой кодировке, вместо него «?».</numerusform>
            <numerusform>%Ln знаков нет в этой кодировке, вместо них «?».</numerusform>
            <numerusform>%Ln знаков нет в этой кодировке, вместо них «?».</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>The filter lets no row through.</source>
        <translation>Фильтр не пропускает ни одной строки.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows, as the filter shows them.</source>
        <translation>
            <numerusform>%Ln строка, как показывает фильтр.</numerusform>
            <numerusform>%Ln строки, как показывает фильтр.</numerusform>
            <numerusform>%Ln строк, как показывает фильтр.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::FieldRow</name>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Взять другое</translation>
    </message>
</context>
<context>
    <name>ugoda::FileRequests</name>
    <message>
        <source>Files of Ugoda (*.ugoda)</source>
        <translation>Файлы Ugoda (*.ugoda)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>My business</source>
        <translation>Моё дело</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Copy to another place</source>
        <translation>Скопировать в другое место</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Новый файл</translation>
    </message>
</context>
<context>
    <name>ugoda::FileSession</name>
    <message>
        <source>Olena Koval</source>
        <translation>Елена Коваль</translation>
    </message>
</context>
<context>
    <name>ugoda::FilterLine</name>
    <message>
        <source>Filter by words, phone…</source>
        <translation>Сделка, клиент, телефон…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Weighted forecast:</source>
        <translation>Взвешенный прогноз:</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Open:</source>
        <translation>Открытые:</translation>
    </message>
    <message>
        <source>Won:</source>
        <translation>Выиграно:</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Проиграно:</translation>
    </message>
    <message>
        <source>Closed:</source>
        <translation>Закрытые:</translation>
    </message>
    <message>
        <source>Archived:</source>
        <translation>В архиве:</translation>
    </message>
    <message>
        <source>In the trash:</source>
        <translation>В корзине:</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln сделка</numerusform>
            <numerusform>%Ln сделки</numerusform>
            <numerusform>%Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мои сделки</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Уже нет: %1</translation>
    </message>
    <message>
        <source>The view asks for what was deleted; it is left out, so more is shown. Update the view or delete it.</source>
        <translation>Вид требует того, что удалено; это не учтено, поэтому показано больше. Обновите вид или удалите его.</translation>
    </message>
</context>
<context>
    <name>ugoda::FirmPage</name>
    <message>
        <source>Choose the firm&apos;s logo</source>
        <translation>Выберите логотип фирмы</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg *.bmp *.gif *.webp)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.svg *.bmp *.gif *.webp)</translation>
    </message>
    <message>
        <source>This file is not a picture.</source>
        <translation>Этот файл не является изображением.</translation>
    </message>
    <message>
        <source>This was changed elsewhere meanwhile.</source>
        <translation>Тем временем это изменили в другом месте.</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Название фирмы</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Registration code</source>
        <translation>Код ЕГРПОУ или РНОКПП</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Номер плательщика НДС</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Account (IBAN)</source>
        <translation>Счёт (IBAN)</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>What a card is called</source>
        <translation>Как называется карточка</translation>
    </message>
    <message>
        <source>Anna Smith</source>
        <translation>Анна Коваль</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ремонт</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Например: %1</translation>
    </message>
    <message>
        <source>The places are %1.</source>
        <translation>Места: %1.</translation>
    </message>
    <message>
        <source>Proposed name of a card</source>
        <translation>Предлагаемое название карточки</translation>
    </message>
</context>
<context>
    <name>ugoda::FormHeader</name>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Take back into work</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Name of the opportunity</source>
        <translation>Название сделки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Win</source>
        <comment>button</comment>
        <translation>Победа</translation>
    </message>
    <message>
        <source>Loss</source>
        <comment>button</comment>
        <translation>Проигрыш</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Restored unsaved input</source>
        <translation>Восстановлено несохранённое</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Won · %1</source>
        <translation>Выиграно · %1</translation>
    </message>
    <message>
        <source>Lost · %1</source>
        <translation>Проиграно · %1</translation>
    </message>
    <message>
        <source>Postponed until %1</source>
        <translation>Отложено до %1</translation>
    </message>
    <message>
        <source>Not saved: “%1”. Another card is selected.</source>
        <translation>Не сохранено: «%1». Выбрана другая карточка.</translation>
    </message>
    <message>
        <source>The new card is not saved. Another card is selected.</source>
        <translation>Новая карточка не сохранена. Выбрана другая карточка.</translation>
    </message>
    <message>
        <source>Show the selected card</source>
        <translation>Показать выбранную карточку</translation>
    </message>
    <message>
        <source>Quotation… (Ctrl+P)</source>
        <translation>Коммерческое предложение… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Quotation…</source>
        <translation>Коммерческое предложение…</translation>
    </message>
</context>
<context>
    <name>ugoda::FurtherClients</name>
    <message>
        <source>Further client</source>
        <translation>Дополнительный клиент</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Role of the further client</source>
        <translation>Роль дополнительного клиента</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Имя, телефон или эл. почта</translation>
    </message>
    <message>
        <source>Remove this client</source>
        <translation>Убрать этого клиента</translation>
    </message>
</context>
<context>
    <name>ugoda::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Export the set-up</source>
        <translation>Экспорт настроек</translation>
    </message>
    <message>
        <source>Set-ups (*.json)</source>
        <translation>Настройки (*.json)</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>настройки</translation>
    </message>
    <message>
        <source>Import a set-up</source>
        <translation>Импорт настроек</translation>
    </message>
    <message>
        <source>The set-up was written to “%1”.</source>
        <translation>Настройки записаны в «%1».</translation>
    </message>
    <message>
        <source>Added: %1, updated: %2, unchanged: %3.</source>
        <translation>Добавлено: %1, обновлено: %2, без изменений: %3.</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Настройка программы</translation>
    </message>
    <message>
        <source>Pipelines, dictionaries, own fields, people and the firm&apos;s profile as one readable file. An import adds what is missing and updates what has the same name; Ctrl+Z takes it back.</source>
        <translation>Воронки, справочники, пользовательские поля, сотрудники и данные фирмы одним читаемым файлом. Импорт добавляет недостающее и обновляет то, что имеет такое же название; Ctrl+Z отменяет его.</translation>
    </message>
    <message>
        <source>Export the set-up…</source>
        <translation>Экспортировать настройки…</translation>
    </message>
    <message>
        <source>Import the set-up…</source>
        <translation>Импортировать настройки…</translation>
    </message>
</context>
<context>
    <name>ugoda::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Find in the handbook…</source>
        <translation>Найти в руководстве…</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Text of the chapter</source>
        <translation>Текст главы</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ни в одной главе нет этих слов.</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryDelegate</name>
    <message>
        <source>undone</source>
        <comment>an entry that was taken back</comment>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Отменить…</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryHeader</name>
    <message>
        <source>Open the form</source>
        <translation>Открыть форму</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Операции</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryPanel</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Select an opportunity to see its history and to write a comment.</source>
        <translation>Выберите сделку, чтобы увидеть её историю и написать комментарий.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Выиграно</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Проигрыш…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проиграно</translation>
    </message>
    <message>
        <source>Postponed until %1</source>
        <translation>Отложено до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln сделка</numerusform>
            <numerusform>%Ln сделки</numerusform>
            <numerusform>%Ln сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Won</source>
        <comment>button</comment>
        <translation>Победа</translation>
    </message>
</context>
<context>
    <name>ugoda::HistoryView</name>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копировать текст</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportRowList</name>
    <message>
        <source>Line</source>
        <translation>Строка файла</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Содержимое</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>ugoda::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Choose a table to import</source>
        <translation>Выберите таблицу для импорта</translation>
    </message>
    <message>
        <source>There is nothing to import from this file.</source>
        <translation>Из этого файла нечего импортировать.</translation>
    </message>
    <message>
        <source>%1 - faulty rows</source>
        <comment>file name</comment>
        <translation>%1 - строки с ошибками</translation>
    </message>
    <message>
        <source>Save faulty rows</source>
        <translation>Сохранить строки с ошибками</translation>
    </message>
    <message numerus="yes">
        <source>%n rows saved. Correct them there and import that file.</source>
        <translation>
            <numerusform>Сохранена %Ln строка. Исправьте её там и импортируйте тот файл.</numerusform>
            <numerusform>Сохранено %Ln строки. Исправьте их там и импортируйте тот файл.</numerusform>
            <numerusform>Сохранено %Ln строк. Исправьте их там и импортируйте тот файл.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows; finishing…</source>
        <translation>
            <numerusform>%Ln строка; завершаем…</numerusform>
            <numerusform>%Ln строки; завершаем…</numerusform>
            <numerusform>%Ln строк; завершаем…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Отменено. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>into “%1”</source>
        <translation>в «%1»</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Воронка: %1</translation>
    </message>
    <message>
        <source>dates: day first</source>
        <translation>даты: сначала день</translation>
    </message>
    <message>
        <source>dates: month first</source>
        <translation>даты: сначала месяц</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n opportunities</source>
        <translation>
            <numerusform>Импортирована %Ln сделка</numerusform>
            <numerusform>Импортировано %Ln сделки</numerusform>
            <numerusform>Импортировано %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>updated %n</source>
        <translation>
            <numerusform>обновлено %Ln</numerusform>
            <numerusform>обновлено %Ln</numerusform>
            <numerusform>обновлено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Create missing stages, sources, tags and people</source>
        <translation>Создать недостающие этапы, источники, метки и сотрудников</translation>
    </message>
    <message>
        <source>05/06 is 5 June: the day comes first</source>
        <translation>05/06 — это 5 июня: сначала день</translation>
    </message>
    <message>
        <source>05/06 is May 6: the month comes first</source>
        <translation>05/06 — это 6 мая: сначала месяц</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Save faulty rows…</source>
        <translation>Сохранить строки с ошибками…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check without writing</source>
        <translation>Проверить без записи</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>button</comment>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonDialog</name>
    <message>
        <source>Why was it lost?</source>
        <translation>Почему проиграно?</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Причина отказа</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Новая причина</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Примечание о закрытии</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Проигрыш</translation>
    </message>
</context>
<context>
    <name>ugoda::LostReasonsPage</name>
    <message>
        <source>For every pipeline</source>
        <translation>Для всех воронок</translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>Только «%1»</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Причины отказа</translation>
    </message>
    <message>
        <source>One of them is asked for whenever an opportunity is lost. Reasons of a pipeline are offered beside those for every pipeline.</source>
        <translation>Одну из них спрашивают каждый раз, когда сделка проиграна. Причины воронки предлагаются рядом с общими.</translation>
    </message>
    <message>
        <source>Add a lost reason</source>
        <translation>Добавить причину отказа</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
</context>
<context>
    <name>ugoda::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Последние файлы</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Opportunity</source>
        <translation>&amp;Сделка</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
</context>
<context>
    <name>ugoda::MainWindow</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>The filter hides this opportunity.</source>
        <translation>Фильтр скрывает эту сделку.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since then stay as they are.</source>
        <translation>
            <numerusform>%Ln значение, изменённое с тех пор, осталось как есть.</numerusform>
            <numerusform>%Ln значения, изменённые с тех пор, остались как есть.</numerusform>
            <numerusform>%Ln значений, изменённых с тех пор, остались как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>A form was not finished; what was typed is kept.</source>
        <translation>Форма не завершена; введённое сохранено.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Выполняется…</translation>
    </message>
    <message>
        <source>What was typed is kept as a draft.</source>
        <translation>Введённое сохранено как черновик.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Activity done</source>
        <translation>Действие выполнено</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Каков результат?</translation>
    </message>
    <message>
        <source>The filter of the table holds, too.</source>
        <translation>Фильтр таблицы тоже действует.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>ugoda::MappingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>First value → as understood</source>
        <translation>Первое значение → как понято</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>Field for “%1”</source>
        <translation>Поле для «%1»</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Look at this column</source>
        <translation>Просмотрите этот столбец</translation>
    </message>
</context>
<context>
    <name>ugoda::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Объединить в</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name · how many use it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 becomes “%2” wherever it stands, in the trash too, and disappears from the list.</source>
        <translation>%1 станет «%2» везде, где стоит, и в корзине тоже, и исчезнет из списка.</translation>
    </message>
    <message numerus="yes">
        <source>%n records change.</source>
        <translation>
            <numerusform>Изменится %Ln запись.</numerusform>
            <numerusform>Изменятся %Ln записи.</numerusform>
            <numerusform>Изменится %Ln записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Это можно отменить.</translation>
    </message>
    <message>
        <source>Merge into another one</source>
        <translation>Объединить с другим</translation>
    </message>
</context>
<context>
    <name>ugoda::MineChip</name>
    <message>
        <source>My</source>
        <extracomment>Short for &quot;my opportunities&quot;: a toggle above the board</extracomment>
        <translation>Мои</translation>
    </message>
    <message>
        <source>My opportunities</source>
        <translation>Мои сделки</translation>
    </message>
    <message>
        <source>Only opportunities for which you are responsible or in which you take part</source>
        <translation>Только сделки, за которые вы отвечаете или в которых участвуете</translation>
    </message>
</context>
<context>
    <name>ugoda::MonthCalendar</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>ugoda::NameDialog</name>
    <message>
        <source>Which names do you use?</source>
        <translation>Как это называется у вас?</translation>
    </message>
    <message>
        <source>The file uses words that you have no names for. Choose what they stand for, or leave it as proposed.</source>
        <translation>В файле есть слова, которых нет среди ваших названий. Выберите, что они значат, или оставьте, как предложено.</translation>
    </message>
    <message>
        <source>Words of the file</source>
        <translation>Слова файла</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %Ln.</numerusform>
            <numerusform>И ещё %Ln.</numerusform>
            <numerusform>И ещё %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>What “%1” stands for</source>
        <translation>Что значит «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::NavRail</name>
    <message>
        <source>Who works here?</source>
        <translation>Кто здесь работает?</translation>
    </message>
    <message>
        <source>Who works at this computer</source>
        <translation>Кто работает за этим компьютером</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Навигация</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n просрочена</numerusform>
            <numerusform>%n просрочены</numerusform>
            <numerusform>%n просрочено</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
</context>
<context>
    <name>ugoda::NextActivities</name>
    <message>
        <source>Next:</source>
        <translation>Дальше:</translation>
    </message>
    <message>
        <source>Plan next: %1</source>
        <translation>Запланировать дальше: %1</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityActions</name>
    <message numerus="yes">
        <source>%n opportunities</source>
        <translation>
            <numerusform>%Ln сделка</numerusform>
            <numerusform>%Ln сделки</numerusform>
            <numerusform>%Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to “%1”</source>
        <translation>
            <numerusform>Перемещена %Ln сделка на этап «%1»</numerusform>
            <numerusform>Перемещено %Ln сделки на этап «%1»</numerusform>
            <numerusform>Перемещено %Ln сделок на этап «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities won</source>
        <translation>
            <numerusform>Выиграна %Ln сделка</numerusform>
            <numerusform>Выиграно %Ln сделки</numerusform>
            <numerusform>Выиграно %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities lost</source>
        <translation>
            <numerusform>Проиграна %Ln сделка</numerusform>
            <numerusform>Проиграно %Ln сделки</numerusform>
            <numerusform>Проиграно %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities reopened</source>
        <translation>
            <numerusform>Возвращена в работу %Ln сделка</numerusform>
            <numerusform>Возвращено в работу %Ln сделки</numerusform>
            <numerusform>Возвращено в работу %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities postponed until %1</source>
        <translation>
            <numerusform>Отложена %Ln сделка до %1</numerusform>
            <numerusform>Отложено %Ln сделки до %1</numerusform>
            <numerusform>Отложено %Ln сделок до %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities taken back into work</source>
        <translation>
            <numerusform>Возвращена в работу %Ln сделка</numerusform>
            <numerusform>Возвращено в работу %Ln сделки</numerusform>
            <numerusform>Возвращено в работу %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>Архивирована %Ln сделка</numerusform>
            <numerusform>Архивировано %Ln сделки</numerusform>
            <numerusform>Архивировано %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities unarchived</source>
        <translation>
            <numerusform>Разархивирована %Ln сделка</numerusform>
            <numerusform>Разархивировано %Ln сделки</numerusform>
            <numerusform>Разархивировано %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities moved to the trash</source>
        <translation>
            <numerusform>Перемещена в корзину %Ln сделка</numerusform>
            <numerusform>Перемещено в корзину %Ln сделки</numerusform>
            <numerusform>Перемещено в корзину %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities restored from the trash</source>
        <translation>
            <numerusform>Восстановлена из корзины %Ln сделка</numerusform>
            <numerusform>Восстановлено из корзины %Ln сделки</numerusform>
            <numerusform>Восстановлено из корзины %Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities given to %1</source>
        <translation>
            <numerusform>%Ln сделка: отвечает %1</numerusform>
            <numerusform>%Ln сделки: отвечает %1</numerusform>
            <numerusform>%Ln сделок: отвечает %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Переместить на этап</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Победа</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Проигрыш…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Take back into work</source>
        <translation>Вернуть из отложенных</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивировать</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Разархивировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Восстановить из корзины</translation>
    </message>
    <message>
        <source>Activities…</source>
        <translation>Действия…</translation>
    </message>
    <message>
        <source>Order changed in “%1”</source>
        <translation>Порядок на этапе «%1» изменён</translation>
    </message>
    <message>
        <source>What is in the trash gets no quotation.</source>
        <translation>Для того, что в корзине, коммерческих предложений нет.</translation>
    </message>
    <message>
        <source>The sales channel “%1” works without quotations.</source>
        <translation>Канал продаж «%1» работает без коммерческих предложений.</translation>
    </message>
    <message>
        <source>Quotation…</source>
        <translation>Коммерческое предложение…</translation>
    </message>
    <message numerus="yes">
        <source>%n leads taken into work</source>
        <translation>
            <numerusform>Взят в работу %Ln лид</numerusform>
            <numerusform>Взято в работу %Ln лида</numerusform>
            <numerusform>Взято в работу %Ln лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>Take into work</source>
        <translation>Взять в работу</translation>
    </message>
    <message>
        <source>Activity done</source>
        <translation>Действие выполнено</translation>
    </message>
    <message>
        <source>Outcome saved</source>
        <translation>Результат записан</translation>
    </message>
    <message>
        <source>The stage “%1” is only for the sales channel “%2”.</source>
        <translation>Этап «%1» — только для канала продаж «%2».</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityColumns</name>
    <message>
        <source>Next activity</source>
        <translation>Следующее действие</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытая</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Последнее изменение</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityForm</name>
    <message>
        <source>Changed elsewhere meanwhile to “%1”. Yours: “%2”.</source>
        <translation>Тем временем изменено в другом месте на «%1». У вас: «%2».</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Return); Ctrl+S saves and goes on</source>
        <translation>Сохранить и закрыть (Ctrl+Return); Ctrl+S сохраняет и оставляет форму</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc); what was typed is kept</source>
        <translation>Закрыть (Esc); введённое не пропадёт</translation>
    </message>
</context>
<context>
    <name>ugoda::OpportunityTablePage</name>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Too many rows for the clipboard. Export them to a file instead.</source>
        <translation>Слишком много строк для буфера обмена. Экспортируйте их в файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопировано %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>No opportunities yet</source>
        <translation>Сделок ещё нет</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Every enquiry of a client is kept here. Create the first one, or import a file.</source>
        <translation>Здесь хранится каждое обращение клиента. Создайте первое или импортируйте файл.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импортировать файл…</translation>
    </message>
</context>
<context>
    <name>ugoda::OutcomeDialog</name>
    <message>
        <source>What came of it?</source>
        <translation>Каков результат?</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>ugoda::PeopleField</name>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Добавить сотрудника…</translation>
    </message>
</context>
<context>
    <name>ugoda::PeopleModel</name>
    <message>
        <source>+ Add a person</source>
        <translation>+ Добавить сотрудника</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Инициалы</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt+Up or Alt+Down</source>
        <translation>Перетащите на другое место или нажмите Alt+↑ либо Alt+↓</translation>
    </message>
    <message>
        <source>Place of “%1”</source>
        <translation>Место «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::PeoplePage</name>
    <message>
        <source>%1 (this is me)</source>
        <translation>%1 (это я)</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Пурпурный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Охристый</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>The chosen person works at this computer</source>
        <translation>Выбранный сотрудник работает за этим компьютером</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Not accounts: there are no passwords, and everybody sees everything. Alt+Up and Alt+Down change the order.</source>
        <translation>Это не учётные записи: паролей нет, и каждый видит всё. Alt+↑ и Alt+↓ меняют порядок.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Only whom nothing names; others are made inactive</source>
        <translation>Только того, кто нигде не назван; других делают неактивными</translation>
    </message>
</context>
<context>
    <name>ugoda::PersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Somebody of the firm; initials, phone and colour can be changed later.</source>
        <translation>Кто-то из фирмы; инициалы, телефон и цвет можно изменить потом.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>ugoda::PersonMenu</name>
    <message>
        <source>Add a person…</source>
        <translation>Добавить сотрудника…</translation>
    </message>
</context>
<context>
    <name>ugoda::PickField</name>
    <message>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Создать «%1»</translation>
    </message>
    <message>
        <source>· new</source>
        <translation>· новое</translation>
    </message>
</context>
<context>
    <name>ugoda::PipelineReasons</name>
    <message>
        <source>A reason of every pipeline</source>
        <translation>Причина для всех воронок</translation>
    </message>
    <message>
        <source>Lost reasons of this pipeline</source>
        <translation>Причины отказа этой воронки</translation>
    </message>
    <message>
        <source>Add a lost reason</source>
        <translation>Добавить причину отказа</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Новая причина</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Сначала введите название</translation>
    </message>
    <message>
        <source>Only for this pipeline</source>
        <translation>Только для этой воронки</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n убрана</numerusform>
            <numerusform>%n убраны</numerusform>
            <numerusform>%n убрано</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons of every pipeline that this one leaves out: choose one to offer it again</source>
        <translation>Общие причины, которые эта воронка не предлагает: выберите, чтобы вернуть</translation>
    </message>
</context>
<context>
    <name>ugoda::PipelineTable</name>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Кто видит</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Воронки</translation>
    </message>
    <message>
        <source>%1 · archived</source>
        <translation>%1 · в архиве</translation>
    </message>
    <message>
        <source>%1 · inbound contacts</source>
        <translation>%1 · входящие контакты</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Actions for “%1”</source>
        <translation>Что сделать с «%1»</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Копировать…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Take inbound contacts</source>
        <translation>Принимать входящие контакты</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архивировать</translation>
    </message>
    <message>
        <source>Here goes what comes in without a pipeline: a sheet on the command line, and what is made or imported while several pipelines are shown.</source>
        <translation>Сюда идёт всё, что поступает без воронки: таблица из командной строки и созданное или импортированное, когда показано несколько воронок.</translation>
    </message>
</context>
<context>
    <name>ugoda::PipelineWizard</name>
    <message>
        <source>New pipeline</source>
        <translation>Новая воронка</translation>
    </message>
    <message>
        <source>Choose what it begins with; everything can be changed later.</source>
        <translation>Выберите, с чего она начнётся; всё можно изменить потом.</translation>
    </message>
    <message>
        <source>Copy of “%1”</source>
        <translation>Копия «%1»</translation>
    </message>
    <message>
        <source>Pipeline name</source>
        <translation>Название воронки</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Начать с</translation>
    </message>
    <message>
        <source>Visible to (nobody chosen: to everybody)</source>
        <translation>Кто видит (никто не выбран: все)</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>Добавить воронку</translation>
    </message>
    <message>
        <source>This is a filter of the view, no protection: “Show all” is open to everybody.</source>
        <translation>Это фильтр просмотра, а не защита: «Показать все» доступно каждому.</translation>
    </message>
    <message>
        <source>Add its tags: %1</source>
        <translation>Добавить её метки: %1</translation>
    </message>
</context>
<context>
    <name>ugoda::PipelinesPage</name>
    <message numerus="yes">
        <source>%n pipelines</source>
        <translation>
            <numerusform>%Ln воронка</numerusform>
            <numerusform>%Ln воронки</numerusform>
            <numerusform>%Ln воронок</numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline name</source>
        <translation>Название воронки</translation>
    </message>
    <message>
        <source>Choose a pipeline</source>
        <translation>Выбрать воронку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Add a pipeline</source>
        <translation>Добавить воронку</translation>
    </message>
    <message>
        <source>Who sees the pipeline</source>
        <translation>Кто видит воронку</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>+ Person</source>
        <translation>+ Сотрудник</translation>
    </message>
    <message>
        <source>This is a filter of the view, no protection: “Show all” is open to everybody.</source>
        <translation>Это фильтр просмотра, а не защита: «Показать все» доступно каждому.</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Все воронки</translation>
    </message>
</context>
<context>
    <name>ugoda::PostponeDialog</name>
    <message>
        <source>Postpone until when?</source>
        <translation>До какой даты отложить?</translation>
    </message>
    <message>
        <source>Return date</source>
        <translation>Дата возврата</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Через неделю</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Через месяц</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What are we waiting for?</source>
        <translation>Чего ждём?</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
</context>
<context>
    <name>ugoda::PreferenceMenus</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Оформление</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemPage</name>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>Самая новая резервная копия: %1.</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <translation>Для поддержки: %1</translation>
    </message>
</context>
<context>
    <name>ugoda::ProblemText</name>
    <message>
        <source>The folder is not there</source>
        <translation>Папки нет на месте</translation>
    </message>
    <message>
        <source>Its disk may not be connected, or the folder was moved or renamed. Connect the disk and try again, or open the file in its new place.</source>
        <translation>Возможно, диск не подключён или папку перенесли либо переименовали. Подключите диск и попробуйте снова или откройте файл на новом месте.</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>Файла нет на месте</translation>
    </message>
    <message>
        <source>It may have been moved, renamed or deleted, or its disk is not connected. Open it in its new place, or a copy of it.</source>
        <translation>Возможно, его перенесли, переименовали или удалили либо не подключён диск. Откройте его на новом месте или откройте копию.</translation>
    </message>
    <message>
        <source>The file can only be read</source>
        <translation>Файл можно только читать</translation>
    </message>
    <message>
        <source>Ugoda saves every change at once, so it must be able to write to the file. Allow writing and try again, or work on a copy in another place.</source>
        <translation>Ugoda сохраняет каждое изменение сразу, поэтому должна иметь возможность писать в файл. Разрешите запись и попробуйте снова или работайте с копией в другом месте.</translation>
    </message>
    <message>
        <source>The folder can only be read</source>
        <translation>Папку можно только читать</translation>
    </message>
    <message>
        <source>While a file is open, Ugoda keeps a working file beside it, and here it cannot. Allow writing to the folder and try again, or keep the file in another one.</source>
        <translation>Пока файл открыт, Ugoda держит рядом рабочий файл, а здесь не может. Разрешите запись в папку и попробуйте снова или держите файл в другой папке.</translation>
    </message>
    <message>
        <source>This is not a file of Ugoda</source>
        <translation>Это не файл Ugoda</translation>
    </message>
    <message>
        <source>It has been left as it is. A table with clients or opportunities is not opened but imported: create a file first, then import the table into it.</source>
        <translation>Он оставлен как есть. Таблицу с клиентами или сделками не открывают, а импортируют: сначала создайте файл, потом импортируйте в него таблицу.</translation>
    </message>
    <message>
        <source>The file was made by a newer Ugoda</source>
        <translation>Файл создан более новой версией Ugoda</translation>
    </message>
    <message>
        <source>This version does not know all that is in it, so it has been left as it is. Update Ugoda on this computer and open the file again.</source>
        <translation>Эта версия понимает не всё, что в нём есть, поэтому файл оставлен как есть. Обновите Ugoda на этом компьютере и откройте файл снова.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Файл повреждён</translation>
    </message>
    <message>
        <source>A part of it cannot be read, most often after a fault of the disk. Ugoda has written nothing to it. If there is a backup, open the newest one: it becomes a new file beside this one, and this one stays.</source>
        <translation>Часть его нельзя прочитать, чаще всего так бывает после сбоя диска. Ugoda ничего в него не записала. Если есть резервная копия, откройте самую новую: она станет новым файлом рядом, а этот останется.</translation>
    </message>
    <message>
        <source>The file is open in another program</source>
        <translation>Файл открыт в другой программе</translation>
    </message>
    <message>
        <source>Perhaps Ugoda has it open on another computer or for another user. Close it there and try again.</source>
        <translation>Возможно, его открыла Ugoda на другом компьютере или у другого пользователя. Закройте его там и попробуйте снова.</translation>
    </message>
    <message>
        <source>Ugoda is not installed correctly</source>
        <translation>Ugoda установлена неправильно</translation>
    </message>
    <message>
        <source>Two different SQLite libraries are in use, and writing with both could damage the file. Install Ugoda and Qt from the same source.</source>
        <translation>Работают две разные библиотеки SQLite, и запись обеими может повредить файл. Установите Ugoda и Qt из одного источника.</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>На диске нет места</translation>
    </message>
    <message>
        <source>Nothing has been lost: what was saved is in the file. Make room and try again, or work on a copy on another disk.</source>
        <translation>Ничего не потеряно: всё сохранённое — в файле. Освободите место и попробуйте снова или работайте с копией на другом диске.</translation>
    </message>
    <message>
        <source>The disk does not take what is written</source>
        <translation>Диск не принимает запись</translation>
    </message>
    <message>
        <source>The disk may be faulty or was disconnected. What was saved before is in the file. Check the disk and try again, or work on a copy on another one.</source>
        <translation>Возможно, диск неисправен или его отключили. Сохранённое раньше — в файле. Проверьте диск и попробуйте снова или работайте с копией на другом.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Файл нельзя прочитать</translation>
    </message>
    <message>
        <source>You may not have the right to read it, or its disk is faulty. Allow reading and try again, or open another file.</source>
        <translation>Возможно, у вас нет права его читать или диск неисправен. Разрешите чтение и попробуйте снова или откройте другой файл.</translation>
    </message>
    <message>
        <source>The file cannot be made there</source>
        <translation>Файл там нельзя создать</translation>
    </message>
    <message>
        <source>A file of this name exists already, and Ugoda does not overwrite it, or the folder takes no new files. Choose another name or folder.</source>
        <translation>Файл с таким именем уже есть, и Ugoda его не перезаписывает, или папка не принимает новых файлов. Выберите другое имя или папку.</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Файл не удалось открыть</translation>
    </message>
    <message>
        <source>Something happened that Ugoda did not expect. The file has been left as it is. Try again, or open another file.</source>
        <translation>Случилось то, чего Ugoda не ожидала. Файл оставлен как есть. Попробуйте снова или откройте другой файл.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
    <message>
        <source>Copy to another place and open…</source>
        <translation>Скопировать в другое место и открыть…</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <translation>Открыть самую новую копию</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>На первую страницу</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>ugoda::PropertiesBlock</name>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
</context>
<context>
    <name>ugoda::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ugoda::QuotationWindow</name>
    <message>
        <source>Quotation No. %1</source>
        <translation>Коммерческое предложение № %1</translation>
    </message>
    <message>
        <source>Save the quotation</source>
        <translation>Сохранить коммерческое предложение</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Quotation No. %1 saved: %2</source>
        <translation>Коммерческое предложение № %1 сохранено: %2</translation>
    </message>
    <message>
        <source>The printer did not take the document.</source>
        <translation>Принтер не принял документ.</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>Отправлено на принтер: %1</translation>
    </message>
    <message>
        <source>Quotation No. %1 printed</source>
        <translation>Коммерческое предложение № %1 напечатано</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>действительно до %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Коммерческое предложение</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>The firm has no name yet. Name, logo and account are set in Settings ▸ Firm.</source>
        <translation>У фирмы ещё нет названия. Название, логотип и счёт задают в Настройки ▸ Фирма.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Valid until</source>
        <translation>&amp;Действительно до</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Предмет</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Пр&amp;имечание</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Сохранить как PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>This computer has no printer. Save a PDF and print it elsewhere.</source>
        <translation>На этом компьютере нет принтера. Сохраните PDF и напечатайте его в другом месте.</translation>
    </message>
    <message>
        <source>Restored: what was typed here before</source>
        <translation>Восстановлено введённое ранее</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
</context>
<context>
    <name>ugoda::ReadingPills</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Строка заголовка</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Первая строка называет столбцы</translation>
    </message>
    <message>
        <source>The first row is data already</source>
        <translation>Первая строка — уже данные</translation>
    </message>
    <message>
        <source>separator %1</source>
        <translation>разделитель %1</translation>
    </message>
    <message>
        <source>header: row 1</source>
        <translation>заголовок: строка 1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>без заголовка</translation>
    </message>
</context>
<context>
    <name>ugoda::ReportPanel</name>
    <message>
        <source>Rows not imported</source>
        <translation>Неимпортированные строки</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>строк прочитано</translation>
    </message>
    <message>
        <source>created</source>
        <translation>создано</translation>
    </message>
    <message>
        <source>will be created</source>
        <translation>будет создано</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>обновлено</translation>
    </message>
    <message>
        <source>will be updated</source>
        <translation>будет обновлено</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>с ошибками</translation>
    </message>
    <message>
        <source>Match names…</source>
        <translation>Сопоставить названия…</translation>
    </message>
</context>
<context>
    <name>ugoda::RequiredDialog</name>
    <message>
        <source>Needed for the stage “%1”</source>
        <translation>Нужно для этапа «%1»</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Fill in “%1”</source>
        <translation>Заполните «%1»</translation>
    </message>
    <message>
        <source>Needed for their stages</source>
        <translation>Нужно для их этапов</translation>
    </message>
    <message>
        <source>Fill in and go on</source>
        <translation>Заполнить и продолжить</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Обязательные поля</translation>
    </message>
    <message>
        <source>Needed to take it into work</source>
        <translation>Нужно, чтобы взять в работу</translation>
    </message>
</context>
<context>
    <name>ugoda::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>ugoda::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting…</source>
        <translation>Найти настройку…</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Воронки</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Пользовательские поля</translation>
    </message>
    <message>
        <source>Sales channels</source>
        <translation>Каналы продаж</translation>
    </message>
    <message>
        <source>Activity types</source>
        <translation>Типы действий</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Причины отказа</translation>
    </message>
    <message>
        <source>Archived: “%1”</source>
        <translation>В архив: «%1»</translation>
    </message>
    <message>
        <source>Deleted: “%1”</source>
        <translation>Удалено: «%1»</translation>
    </message>
    <message>
        <source>Merged into “%1”</source>
        <translation>Объединено в «%1»</translation>
    </message>
    <message>
        <source>Records archived: “%1”</source>
        <translation>Записи в архиве: «%1»</translation>
    </message>
    <message>
        <source>Not active any more: “%1”</source>
        <translation>Больше не работает: «%1»</translation>
    </message>
    <message>
        <source>Language, Look, Dark, Set-up: export, import</source>
        <translation>Язык, Оформление, Светлое, Тёмное, Экспорт настроек, Импорт настроек</translation>
    </message>
    <message>
        <source>Initials, Phone, E-mail, Active, This is me, Colour</source>
        <translation>Инициалы, Телефон, Эл. почта, Работает, Это я, Цвет</translation>
    </message>
    <message>
        <source>Stages, Probability, Start, Fold, Stale, Who sees the pipeline, Lost reasons, Template, Inbound contacts</source>
        <translation>Этапы, Вероятность, Старт, Свернуть, Застой, Кто видит воронку, Причины отказа, Шаблон, Входящие контакты</translation>
    </message>
    <message>
        <source>Quotations, Leads, Channel leader, Channel members, Monthly target, Dashboard</source>
        <translation>Коммерческие предложения, Лиды, Лидер канала, Участники канала, План на месяц, Панель</translation>
    </message>
    <message>
        <source>Deadline in days, Category, Expected outcome, Recommended next</source>
        <translation>Дней до срока, Категория, Значок, Ожидаемый итог, Рекомендуемые следующие действия</translation>
    </message>
    <message>
        <source>Color, Group, Merge</source>
        <translation>Цвет, Группа, Объединить</translation>
    </message>
    <message>
        <source>Where enquiries come from, Merge</source>
        <translation>Откуда приходят обращения, Объединить</translation>
    </message>
    <message>
        <source>Required, On the card, Options, Kind, Pipeline</source>
        <translation>Обязательное, На карточке, Варианты, Вид, Воронка</translation>
    </message>
    <message>
        <source>Nothing in the settings is called so.</source>
        <translation>В настройках ничего так не называется.</translation>
    </message>
    <message>
        <source>Name of the firm, Address, Registration code, VAT number, Account (IBAN), Bank, Logo, What a card is called, Proposed name of a card</source>
        <translation>Название фирмы, Адрес, Код ЕГРПОУ или РНОКПП, Номер плательщика НДС, Счёт (IBAN), Банк, Логотип, Как называется карточка, Предлагаемое название карточки</translation>
    </message>
    <message>
        <source>Why they are lost, Merge</source>
        <translation>Почему проиграно, Объединить</translation>
    </message>
    <message>
        <source>Left out: “%1”</source>
        <translation>Убрано: «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Where enquiries come from. An opportunity has one main source and any number of further ones.</source>
        <translation>Откуда приходят обращения. У сделки один основной источник и сколько угодно дополнительных.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
</context>
<context>
    <name>ugoda::StageActions</name>
    <message>
        <source>The stage “%1” is deleted</source>
        <translation>Этап «%1» удалён</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunities archived</source>
        <translation>
            <numerusform>%Ln сделка в архиве</numerusform>
            <numerusform>%Ln сделки в архиве</numerusform>
            <numerusform>%Ln сделок в архиве</numerusform>
        </translation>
    </message>
    <message>
        <source>The records of “%1” are back from the archive</source>
        <translation>Записи этапа «%1» восстановлены из архива</translation>
    </message>
    <message>
        <source>Edit stage…</source>
        <translation>Редактировать этап…</translation>
    </message>
    <message>
        <source>Archive records…</source>
        <translation>Архивировать записи…</translation>
    </message>
    <message>
        <source>Restore records</source>
        <translation>Восстановить записи</translation>
    </message>
    <message>
        <source>Delete stage…</source>
        <translation>Удалить этап…</translation>
    </message>
    <message>
        <source>The start stage stays: make another one the start first</source>
        <translation>Стартовый этап остаётся: сначала сделайте стартом другой</translation>
    </message>
</context>
<context>
    <name>ugoda::StageAdder</name>
    <message>
        <source>+ Add a stage</source>
        <translation>+ Добавить этап</translation>
    </message>
    <message>
        <source>Stage name</source>
        <translation>Название этапа</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Сначала введите название</translation>
    </message>
</context>
<context>
    <name>ugoda::StageBar</name>
    <message>
        <source>Stage: %1</source>
        <translation>Этап: %1</translation>
    </message>
</context>
<context>
    <name>ugoda::StageDialog</name>
    <message>
        <source>Edit stage</source>
        <translation>Редактировать этап</translation>
    </message>
    <message>
        <source>Stage name</source>
        <translation>Название этапа</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Change probability automatically</source>
        <translation>Автоматически изменять вероятность</translation>
    </message>
    <message>
        <source>Start: new opportunities land here</source>
        <translation>Старт: сюда попадают новые сделки</translation>
    </message>
    <message>
        <source>Fold in pipeline</source>
        <translation>Свернуто в воронке</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн</translation>
    </message>
    <message>
        <source>Stale without an entry in the history after</source>
        <translation>Застой, если в истории нет записи</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Only for the sales channel</source>
        <translation>Только для канала продаж</translation>
    </message>
    <message>
        <source>Must be filled to enter</source>
        <translation>Должно быть заполнено, чтобы войти</translation>
    </message>
    <message numerus="yes">
        <source>%n records of other channels stand in this stage. They stay there and stay visible until they are moved.</source>
        <translation>
            <numerusform>%n запись другого канала стоит на этом этапе. Она остаётся здесь и видна, пока её не переместят.</numerusform>
            <numerusform>%n записи других каналов стоят на этом этапе. Они остаются здесь и видны, пока их не переместят.</numerusform>
            <numerusform>%n записей других каналов стоят на этом этапе. Они остаются здесь и видны, пока их не переместят.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::StageTable</name>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Застой после</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Drag to another place, or press Ctrl+Shift+Up or Down</source>
        <translation>Перетащите на другое место или нажмите Ctrl+Shift+↑ или ↓</translation>
    </message>
    <message>
        <source>Place of “%1”</source>
        <translation>Место этапа «%1»</translation>
    </message>
    <message>
        <source>%1 · start</source>
        <translation>%1 · старт</translation>
    </message>
    <message>
        <source>Change probability automatically: %1</source>
        <translation>Автоматически изменять вероятность: %1</translation>
    </message>
    <message>
        <source>Fold in pipeline: %1</source>
        <translation>Свернуто в воронке: %1</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>встроенный</translation>
    </message>
    <message>
        <source>start</source>
        <comment>the stage in which new opportunities begin</comment>
        <translation>старт</translation>
    </message>
</context>
<context>
    <name>ugoda::StartArguments</name>
    <message>
        <source>The file to open.</source>
        <translation>Файл, который открыть.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Показывает эту справку.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Показывает версию.</translation>
    </message>
    <message>
        <source>Language of the window: uk, ru or en.</source>
        <translation>Язык окна: uk, ru или en.</translation>
    </message>
    <message>
        <source>Look of the window: system, light or dark.</source>
        <translation>Оформление окна: system, light или dark.</translation>
    </message>
    <message>
        <source>Only one file can be opened at a time.</source>
        <translation>За один раз можно открыть только один файл.</translation>
    </message>
    <message>
        <source>Unknown language or theme.</source>
        <translation>Неизвестный язык или оформление.</translation>
    </message>
    <message>
        <source>A CRM for a small firm: opportunities, clients and tasks in one file on this computer.</source>
        <translation>Учёт для небольшой фирмы: сделки, клиенты и задачи в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>[file]</source>
        <translation>[файл]</translation>
    </message>
    <message>
        <source>code</source>
        <comment>a language</comment>
        <translation>код</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a theme</comment>
        <translation>название</translation>
    </message>
</context>
<context>
    <name>ugoda::StepMarks</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>ugoda::StepUndoer</name>
    <message>
        <source>%1, only for this one</source>
        <translation>%1, только для этой карточки</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n values changed since then stay as they are.</source>
        <translation>
            <numerusform>%Ln значение, изменённое с тех пор, остаётся как есть.</numerusform>
            <numerusform>%Ln значения, изменённые с тех пор, остаются как есть.</numerusform>
            <numerusform>%Ln значений, изменённых с тех пор, остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing undone: what “%1” changed was changed again since.</source>
        <translation>Ничего не отменено: то, что изменил шаг «%1», с тех пор изменили ещё раз.</translation>
    </message>
</context>
<context>
    <name>ugoda::SwatchRow</name>
    <message>
        <source>Color as #RRGGBB</source>
        <translation>Цвет в виде #RRGGBB</translation>
    </message>
</context>
<context>
    <name>ugoda::TableColumns</name>
    <message>
        <source>Usual columns</source>
        <translation>Обычные колонки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Колонки</translation>
    </message>
</context>
<context>
    <name>ugoda::TagDetails</name>
    <message>
        <source>&amp;Color</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>industry, size, urgency…</source>
        <translation>отрасль, размер, срочность…</translation>
    </message>
    <message>
        <source>Choose a tag to give it a color and a group.</source>
        <translation>Выберите метку, чтобы дать ей цвет и группу.</translation>
    </message>
</context>
<context>
    <name>ugoda::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Free labels by which opportunities are found: by industry, size, urgency.</source>
        <translation>Произвольные пометки, по которым находят сделки: отрасль, размер, срочность.</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Сделки</translation>
    </message>
</context>
<context>
    <name>ugoda::TemplatePreview</name>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
</context>
<context>
    <name>ugoda::TextBlock</name>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Closing note</source>
        <translation>Примечание о закрытии</translation>
    </message>
    <message>
        <source>What does the client ask for?</source>
        <translation>О чём просит клиент?</translation>
    </message>
    <message>
        <source>What should be remembered</source>
        <translation>Что стоит помнить</translation>
    </message>
</context>
<context>
    <name>ugoda::Toast</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ugoda::TopBar</name>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Воронка</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Доска</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Add a pipeline…</source>
        <translation>Добавить воронку…</translation>
    </message>
    <message>
        <source>What cards show</source>
        <translation>Что видно на карточках</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Все воронки</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Скрытые: %1</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбрать колонки</translation>
    </message>
</context>
<context>
    <name>ugoda::UndoScopeDialog</name>
    <message>
        <source>Undo the whole step?</source>
        <translation>Отменить весь шаг?</translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities. Undo it for all of them, or only for this one?</source>
        <translation>
            <numerusform>Этот шаг изменил %Ln сделку. Отменить его для всех или только для этой карточки?</numerusform>
            <numerusform>Этот шаг изменил %Ln сделки. Отменить его для всех или только для этой карточки?</numerusform>
            <numerusform>Этот шаг изменил %Ln сделок. Отменить его для всех или только для этой карточки?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This step changed %Ln opportunities together with what they share, so it can only be undone for all of them.</source>
        <translation>
            <numerusform>Этот шаг изменил %Ln сделку вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
            <numerusform>Этот шаг изменил %Ln сделки вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
            <numerusform>Этот шаг изменил %Ln сделок вместе с общими настройками, поэтому отменить его можно только для всех.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln</source>
        <translation>
            <numerusform>Для всех %Ln</numerusform>
            <numerusform>Для всех %Ln</numerusform>
            <numerusform>Для всех %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for this one</source>
        <translation>Только для этой карточки</translation>
    </message>
    <message>
        <source>Do not undo</source>
        <translation>Не отменять</translation>
    </message>
</context>
<context>
    <name>ugoda::UnplannedCard</name>
    <message>
        <source>Without a planned activity</source>
        <translation>Без запланированного действия</translation>
    </message>
    <message numerus="yes">
        <source>%n open opportunities.</source>
        <translation>
            <numerusform>%n открытая сделка.</numerusform>
            <numerusform>%n открытые сделки.</numerusform>
            <numerusform>%n открытых сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest has been silent for %n day(s).</source>
        <translation>
            <numerusform>Самое долгое молчание — %n день.</numerusform>
            <numerusform>Самое долгое молчание — %n дня.</numerusform>
            <numerusform>Самое долгое молчание — %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show opportunities without a planned activity</source>
        <translation>Показать сделки без запланированного действия</translation>
    </message>
</context>
<context>
    <name>ugoda::ViewButton</name>
    <message>
        <source>Views</source>
        <extracomment>The button with the list of named views</extracomment>
        <translation>Виды</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>Saved views: filters that have a name</source>
        <translation>Сохранённые виды: фильтры, у которых есть название</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Сохранить как вид…</translation>
    </message>
    <message>
        <source>&amp;Update “%1”</source>
        <translation>&amp;Обновить «%1»</translation>
    </message>
    <message>
        <source>View updated: “%1”</source>
        <translation>Вид обновлён: «%1»</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Вы&amp;ше</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>View deleted: “%1”</source>
        <translation>Вид удалён: «%1»</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Сохранить как вид</translation>
    </message>
    <message>
        <source>View saved: “%1”</source>
        <translation>Вид сохранён: «%1»</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>View renamed: “%1”</source>
        <translation>Вид переименован: «%1»</translation>
    </message>
</context>
<context>
    <name>ugoda::ViewNamePopup</name>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
</context>
<context>
    <name>ugoda::WelcomePage</name>
    <message>
        <source>Back to %1</source>
        <translation>Назад к %1</translation>
    </message>
    <message>
        <source>Welcome to Ugoda</source>
        <translation>Добро пожаловать в Ugoda</translation>
    </message>
    <message>
        <source>All data lie in one file on this computer. No internet is needed.</source>
        <translation>Все данные лежат в одном файле на этом компьютере. Интернет не нужен.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>New file from a template</source>
        <translation>Новое дело по шаблону</translation>
    </message>
    <message>
        <source>The pipeline, its stages and the lists are filled in; everything can be changed</source>
        <translation>Воронка, этапы и справочники уже заполнены, всё можно изменить</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>One that was made before, on this computer or another</source>
        <translation>Созданный раньше, на этом компьютере или на другом</translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation>Посмотреть образец</translation>
    </message>
    <message numerus="yes">
        <source>%n invented opportunity(s); your own file is not touched</source>
        <translation>
            <numerusform>%Ln вымышленная сделка, ваш файл не затрагивается</numerusform>
            <numerusform>%Ln вымышленные сделки, ваш файл не затрагивается</numerusform>
            <numerusform>%Ln вымышленных сделок, ваш файл не затрагивается</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Последние файлы</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change the place of the file</source>
        <translation>Изменить место файла</translation>
    </message>
    <message>
        <source>Create and begin</source>
        <translation>Создать и начать</translation>
    </message>
</context>
<context>
    <name>ugoda::WindowActions</name>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Новый файл…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Открыть файл…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Сохранить &amp;копию…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Move to &amp;trash</source>
        <translation>Переместить в &amp;корзину</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>На&amp;стройки</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Доска</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>&amp;History panel</source>
        <translation>Панель &amp;истории</translation>
    </message>
    <message>
        <source>&amp;Fold the navigation</source>
        <translation>&amp;Свернуть навигацию</translation>
    </message>
    <message>
        <source>&amp;New opportunity</source>
        <translation>&amp;Новая сделка</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редактировать</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Комментировать</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Ugoda</source>
        <translation>&amp;О программе Ugoda</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;Activities</source>
        <translation>&amp;Действия</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;My opportunities</source>
        <translation>&amp;Мои сделки</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Победа</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>Проигрыш…</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>&amp;Saved views</source>
        <translation>Сохранённые &amp;виды</translation>
    </message>
    <message>
        <source>Quotation…</source>
        <translation>Коммерческое предложение…</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>&amp;Задачи</translation>
    </message>
</context>
<context>
    <name>ugoda::WorkPage</name>
    <message numerus="yes">
        <source>%n opportunities came back today</source>
        <translation>
            <numerusform>%Ln сделка вернулась сегодня</numerusform>
            <numerusform>%Ln сделки вернулись сегодня</numerusform>
            <numerusform>%Ln сделок вернулось сегодня</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ugoda::cli::Cli</name>
    <message>
        <source>unknown option %1</source>
        <translation>неизвестный параметр %1</translation>
    </message>
    <message>
        <source>option %1 needs a value</source>
        <translation>параметру %1 нужно значение</translation>
    </message>
    <message>
        <source>this command takes %1 file names; see --help</source>
        <translation>этой команде нужно столько имён файлов: %1; см. --help</translation>
    </message>
    <message>
        <source>unknown encoding %1; known are %2</source>
        <translation>неизвестная кодировка %1; известны: %2</translation>
    </message>
    <message>
        <source>unknown language %1; known are uk, ru, en</source>
        <translation>неизвестный язык %1; известны: uk, ru, en</translation>
    </message>
    <message>
        <source>unknown template %1; known are %2</source>
        <translation>неизвестный шаблон %1; известны: %2</translation>
    </message>
    <message>
        <source>--opportunities must be a number from 1 to 5000000</source>
        <translation>--opportunities должно быть числом от 1 до 5000000</translation>
    </message>
    <message>
        <source>%1 has problems</source>
        <translation>у %1 есть неполадки</translation>
    </message>
    <message>
        <source>%1: no problems found</source>
        <translation>%1: неполадок не найдено</translation>
    </message>
    <message>
        <source>left as it is, because it was changed since: %1</source>
        <translation>оставлено как есть, потому что с тех пор изменено: %1</translation>
    </message>
    <message>
        <source>no command given; see --help</source>
        <translation>команда не указана; см. --help</translation>
    </message>
    <message>
        <source>unknown command %1; see --help</source>
        <translation>неизвестная команда %1; см. --help</translation>
    </message>
    <message>
        <source>--map %1: there is no such field</source>
        <translation>--map %1: такого поля нет</translation>
    </message>
    <message>
        <source>--map %1: there is no such column</source>
        <translation>--map %1: такой колонки нет</translation>
    </message>
    <message>
        <source>read %1, created %2, updated %3, skipped %4, faulty %5</source>
        <translation>прочитано %1, создано %2, обновлено %3, пропущено %4, с ошибками %5</translation>
    </message>
    <message>
        <source>there is no pipeline %1</source>
        <translation>нет воронки %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>%1 rows written</source>
        <translation>записано строк: %1</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>нет папки %1</translation>
    </message>
    <message>
        <source>there is no file %1</source>
        <translation>нет файла %1</translation>
    </message>
    <message>
        <source>the file %1 can only be read</source>
        <translation>файл %1 можно только читать</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be written to</source>
        <translation>в папку %1 нельзя писать</translation>
    </message>
    <message>
        <source>%1 is not a file of Ugoda</source>
        <translation>%1 — не файл Ugoda</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Ugoda</source>
        <translation>%1 создан более новой версией Ugoda</translation>
    </message>
    <message>
        <source>the file %1 is damaged (%2)</source>
        <translation>файл %1 повреждён (%2)</translation>
    </message>
    <message>
        <source>the file %1 is open in another program</source>
        <translation>файл %1 открыт в другой программе</translation>
    </message>
    <message>
        <source>the disk is full; nothing was changed</source>
        <translation>на диске нет места; ничего не изменено</translation>
    </message>
    <message>
        <source>writing failed (%1); nothing was changed</source>
        <translation>запись не удалась (%1); ничего не изменено</translation>
    </message>
    <message>
        <source>can&apos;t read %1 (%2)</source>
        <translation>нельзя прочитать %1 (%2)</translation>
    </message>
    <message>
        <source>can&apos;t write %1 (%2)</source>
        <translation>нельзя записать %1 (%2)</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>отменять нечего</translation>
    </message>
    <message>
        <source>the value of %1 is not valid (%2)</source>
        <translation>значение %1 недопустимо (%2)</translation>
    </message>
    <message>
        <source>failed: %1 %2</source>
        <translation>не удалось: %1 %2</translation>
    </message>
    <message>
        <source>the file %1 exists already</source>
        <translation>файл %1 уже существует</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>отменено: %1</translation>
    </message>
    <message>
        <source>unknown outcome %1, left open: %2 rows</source>
        <translation>неизвестный результат %1, оставлено открытыми строк: %2</translation>
    </message>
    <message>
        <source>unknown pipeline %1, put into the default one: %2 rows</source>
        <translation>неизвестная воронка %1, в обычную помещено строк: %2</translation>
    </message>
    <message>
        <source>--what must be opportunities, clients, history or setup</source>
        <translation>--what должно быть opportunities, clients, history или setup</translation>
    </message>
    <message>
        <source>added: %1, updated: %2, unchanged: %3</source>
        <translation>добавлено: %1, обновлено: %2, без изменений: %3</translation>
    </message>
    <message>
        <source>the set-up was written to %1</source>
        <translation>настройки записаны в %1</translation>
    </message>
    <message>
        <source>new stage %1, proposed probability %2 %</source>
        <translation>новый этап %1, предложенная вероятность %2 %</translation>
    </message>
    <message>
        <source>%1 taken for the start stage: %2 rows</source>
        <translation>%1 — это стартовый этап: строк %2</translation>
    </message>
    <message>
        <source>lost without a reason: %1 rows</source>
        <translation>проиграно без причины: строк %1</translation>
    </message>
    <message>
        <source>unterminated quote</source>
        <translation>незакрытые кавычки</translation>
    </message>
    <message>
        <source>text after a closing quote</source>
        <translation>текст после закрытых кавычек</translation>
    </message>
    <message>
        <source>quote inside an unquoted field</source>
        <translation>кавычки внутри поля без кавычек</translation>
    </message>
    <message>
        <source>invalid character for the encoding</source>
        <translation>символ, невозможный в этой кодировке</translation>
    </message>
    <message>
        <source>NUL character</source>
        <translation>символ NUL</translation>
    </message>
    <message>
        <source>field longer than 10 MB</source>
        <translation>поле длиннее 10 МБ</translation>
    </message>
    <message>
        <source>wait as leads: %1 rows</source>
        <translation>ждут как лиды: %1 строк</translation>
    </message>
    <message>
        <source>a file name is empty</source>
        <translation>пустое имя файла</translation>
    </message>
    <message>
        <source>the delimiter must be one character, but no quote and no line end</source>
        <translation>разделитель должен быть одним знаком, но не кавычкой и не концом строки</translation>
    </message>
    <message>
        <source>the structure of the file is damaged: %1</source>
        <translation>структура файла повреждена: %1</translation>
    </message>
    <message>
        <source>a row of table %1 refers to one that is not there</source>
        <translation>запись таблицы %1 ссылается на запись, которой нет</translation>
    </message>
    <message>
        <source>%1: the journal knows nothing of this row</source>
        <translation>%1: в журнале нет создания этой записи</translation>
    </message>
    <message>
        <source>%1: the row is gone, only its journal is left</source>
        <translation>%1: записи нет, остался только её журнал</translation>
    </message>
    <message>
        <source>the journal names the unknown field %1</source>
        <translation>журнал называет неизвестное поле %1</translation>
    </message>
    <message>
        <source>%1: the value is not the journal&apos;s last one</source>
        <translation>%1: значение не то, что последнее в журнале</translation>
    </message>
    <message>
        <source>step %1: the step and its changes do not match</source>
        <translation>шаг %1: шаг и его изменения не соответствуют друг другу</translation>
    </message>
    <message>
        <source>the search index is damaged: %1</source>
        <translation>указатель поиска повреждён: %1</translation>
    </message>
    <message>
        <source>computed data is out of date: %1</source>
        <translation>вычисленные данные устарели: %1</translation>
    </message>
    <message>
        <source>--faulty %1: the sheet itself would be lost</source>
        <translation>--faulty %1: так пропала бы сама таблица</translation>
    </message>
    <message>
        <source>%1 characters are not in %2: “?” stands for each</source>
        <translation>в %2 нет части символов (всего %1): вместо каждого стоит «?»</translation>
    </message>
    <message>
        <source>%1 holds data of Ugoda and is not written over</source>
        <translation>%1 содержит данные Ugoda, поэтому запись поверх него не выполнена</translation>
    </message>
    <message>
        <source>the answer could not be written</source>
        <translation>ответ не удалось записать</translation>
    </message>
    <message>
        <source>Usage: ugoda-cli COMMAND … [--language uk|ru|en]

  new FILE [--template %1]
  import FILE CSV [--pipeline P] [--dry-run] [--delimiter D] [--encoding E]
         [--map COLUMN=FIELD]… [--name FIELD:WORD=NAME]… [--no-create]
         [--faulty OUT.csv] [--json]
  rows CSV [--delimiter D] [--encoding E]
  export FILE [--what opportunities|clients|history] [--filter TEXT]
         [--delimiter D] [--encoding E] OUT.csv
  export FILE --what setup OUT.json
  import-setup FILE IN.json
  check FILE
  undo FILE
  sample FILE [--opportunities N] [--template T]

An export holds archived records too; --filter keeps rows in which all words of TEXT
stand.
--name says what a word of the sheet stands for: --name &quot;stage:Talks=Meeting&quot;.
Without --language, answers and new files speak Ukrainian or Russian where the locale
does, else English. A sample is the same all day, ids too; its dates follow the day.

Exit codes: 0 done, 1 the input has faults, 2 usage, 3 the file can&apos;t be used.
</source>
        <translation>Использование: ugoda-cli КОМАНДА … [--language uk|ru|en]

  new ФАЙЛ [--template %1]
  import ФАЙЛ CSV [--pipeline ВОРОНКА] [--dry-run] [--delimiter Р] [--encoding К]
         [--map КОЛОНКА=ПОЛЕ]… [--name ПОЛЕ:СЛОВО=НАЗВАНИЕ]… [--no-create]
         [--faulty ОШИБКИ.csv] [--json]
  rows CSV [--delimiter Р] [--encoding К]
  export ФАЙЛ [--what opportunities|clients|history] [--filter ТЕКСТ]
         [--delimiter Р] [--encoding К] ВЫХОД.csv
  export ФАЙЛ --what setup ВЫХОД.json
  import-setup ФАЙЛ ВХОД.json
  check ФАЙЛ
  undo ФАЙЛ
  sample ФАЙЛ [--opportunities N] [--template Ш]

Экспорт содержит и архивные записи; --filter оставляет строки, в которых есть все слова ТЕКСТА.
--name говорит, что значит слово таблицы: --name &quot;stage:Переговоры=Встреча&quot;.
Без --language ответы и новые файлы украинские или русские, если такова локаль,
иначе английские. Образец одинаков весь день, с ID тоже; его даты следуют за днём.

Коды выхода: 0 готово, 1 во входных данных есть ошибки, 2 неправильный вызов, 3 файлом нельзя воспользоваться.
</translation>
    </message>
    <message>
        <source>--name %1: it must be FIELD:WORD=NAME, the field one that holds names</source>
        <translation>--name %1: должно быть ПОЛЕ:СЛОВО=НАЗВАНИЕ, где поле содержит названия</translation>
    </message>
    <message>
        <source>%1 is no name here and was left out: %2 rows</source>
        <translation>названия %1 здесь нет, не взято строк: %2</translation>
    </message>
    <message>
        <source>another name of a known client, kept in the notes: %1 rows</source>
        <translation>другое имя известного клиента, записано в заметки, строк: %1</translation>
    </message>
</context>
</TS>
