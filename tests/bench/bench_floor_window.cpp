// SPDX-License-Identifier: GPL-3.0-or-later
// What the program's start is measured against, as it measures itself with UGODA_START_T0
// (app/start_probe.h): an empty window or, with the argument "lists", the barest board that Qt's
// own views can be: seven lists of cards with three lines of text, without data, menus or a style.
#include <QAbstractListModel>
#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QMainWindow>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

constexpr int kLists = 7;
constexpr int kCards = 100;
constexpr QSize kCardSize(120, 96);

class FloorWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!std::exchange(m_painted, true)) {
            // Posted, so that it runs after the children that the same paint covers.
            QTimer::singleShot(0, this, [] {
                using namespace std::chrono;
                const auto now = duration_cast<nanoseconds>(steady_clock::now().time_since_epoch());
                const auto start = qEnvironmentVariable("UGODA_START_T0").toLongLong();
                std::printf("first_paint_ms=%.1f\n", double(now.count() - start) / 1e6);
                QCoreApplication::quit();
            });
        }
    }

private:
    bool m_painted = false;
};

class Cards : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : kCards;
    }

    [[nodiscard]] QVariant data(const QModelIndex & /*index*/, int /*role*/) const override
    {
        return {};
    }
};

class CardPainter : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const override
    {
        return kCardSize;
    }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect card = option.rect.adjusted(4, 3, -4, -3);
        painter->setPen(Qt::lightGray);
        painter->setBrush(Qt::white);
        painter->drawRoundedRect(card, 6, 6);
        painter->setPen(Qt::black);
        QFont bold = option.font;
        bold.setBold(true);
        const QRect text = card.adjusted(8, 4, -8, -4);
        painter->setFont(bold);
        painter->drawText(text, Qt::AlignTop, u"Постачання обладнання %1"_s.arg(index.row()));
        painter->setFont(option.font);
        painter->drawText(text, Qt::AlignVCenter, u"ТОВ «Світанок» %1"_s.arg(index.row()));
        painter->drawText(text, Qt::AlignBottom, u"12 500,00 ₴"_s);
    }
};

void addLists(QMainWindow &window)
{
    auto *board = new QWidget;
    auto *layout = new QHBoxLayout(board);
    for (int list = 0; list < kLists; ++list) {
        auto *view = new QListView;
        view->setItemDelegate(new CardPainter(view));
        view->setUniformItemSizes(true);
        view->setModel(new Cards(view));
        layout->addWidget(view);
    }
    window.setCentralWidget(board);
}

} // namespace

int main(int count, char **values)
{
    QApplication application(count, values);
    FloorWindow window;
    if (QCoreApplication::arguments().contains("lists"_L1)) {
        addLists(window);
    }
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
