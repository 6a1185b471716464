// SPDX-License-Identifier: GPL-3.0-or-later
// An empty window, measured as the program measures itself with UGODA_START_T0 (app/start_probe.h).
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace {

class FloorWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!std::exchange(m_painted, true)) {
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

} // namespace

int main(int count, char **values)
{
    QApplication application(count, values);
    FloorWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
