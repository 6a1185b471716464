// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/outcome_words.h"

#include "model/domain/text_keys.h"

#include <QSet>

namespace ugoda {

std::optional<Outcome> outcomeOfWord(QStringView word)
{
    static const QSet<QString> kWon {u"won"_qs,
                                     u"closed won"_qs,
                                     u"win"_qs,
                                     u"success"_qs,
                                     u"виграно"_qs,
                                     u"перемога"_qs,
                                     u"успішно"_qs,
                                     u"успішно реалізовано"_qs,
                                     u"выиграно"_qs,
                                     u"победа"_qs,
                                     u"успешно"_qs,
                                     u"успешно реализовано"_qs};
    static const QSet<QString> kLost {u"lost"_qs,
                                      u"closed lost"_qs,
                                      u"rejected"_qs,
                                      u"програно"_qs,
                                      u"поразка"_qs,
                                      u"відмова"_qs,
                                      u"втрачено"_qs,
                                      u"проиграно"_qs,
                                      u"проигрыш"_qs,
                                      u"отказ"_qs,
                                      u"потеряно"_qs,
                                      u"потерян"_qs,
                                      u"закрито і не реалізовано"_qs,
                                      u"закрыто и не реализовано"_qs};
    const QString folded = searchFold(word);
    if (kWon.contains(folded)) {
        return Outcome::Won;
    }
    return kLost.contains(folded) ? std::optional(Outcome::Lost) : std::nullopt;
}

bool isStartWord(QStringView word)
{
    static const QSet<QString> kStart {u"new"_qs,
                                       u"created"_qs,
                                       u"start"_qs,
                                       u"lead"_qs,
                                       u"нова"_qs,
                                       u"нове"_qs,
                                       u"нові"_qs,
                                       u"новий"_qs,
                                       u"старт"_qs,
                                       u"вхід"_qs,
                                       u"новая"_qs,
                                       u"новое"_qs,
                                       u"новый"_qs,
                                       u"новые"_qs,
                                       u"вход"_qs};
    return kStart.contains(searchFold(word));
}

bool isOpenWord(QStringView word)
{
    static const QSet<QString> kOpen {u"open"_qs,       u"in progress"_qs, u"active"_qs,
                                      u"pending"_qs,    u"none"_qs,        u"відкрита"_qs,
                                      u"відкрито"_qs,   u"відкритий"_qs,   u"в роботі"_qs,
                                      u"у роботі"_qs,   u"в процесі"_qs,   u"у процесі"_qs,
                                      u"активна"_qs,    u"открыта"_qs,     u"открытая"_qs,
                                      u"открыто"_qs,    u"открытый"_qs,    u"в работе"_qs,
                                      u"в процессе"_qs, u"активная"_qs,    u"-"_qs,
                                      u"—"_qs};
    return kOpen.contains(searchFold(word)) || isStartWord(word);
}

} // namespace ugoda
