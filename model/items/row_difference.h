// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <functional>

namespace ugoda {

/// The one piece in which two lists differ: after `head` rows that are the same, `gone` of the old
/// ones give way to `come` new ones; what follows is the same again.
struct RowDifference
{
    int head = 0;
    int gone = 0;
    int come = 0;
};

/// The piece in which lists differ; `same` tells whether two rows are one.
template<class Row, class Same = std::equal_to<>>
RowDifference rowDifference(const QList<Row> &old, const QList<Row> &wanted, Same same = {})
{
    const auto [here, there] =
        std::mismatch(old.cbegin(), old.cend(), wanted.cbegin(), wanted.cend(), same);
    const auto [hereBack, thereBack] = std::mismatch(old.crbegin(),
                                                     std::make_reverse_iterator(here),
                                                     wanted.crbegin(),
                                                     std::make_reverse_iterator(there),
                                                     same);
    const auto head = here - old.cbegin();
    const auto tail = hereBack - old.crbegin();
    return {int(head), int(old.size() - head - tail), int(wanted.size() - head - tail)};
}

/// A list whose rows are made anew as a whole: only the piece in which they differ is removed and
/// inserted, so that views keep selection and place of the rest.
class SplicedListModel : public QAbstractListModel
{
protected:
    using QAbstractListModel::QAbstractListModel;

    /// Turns the rows into the wanted ones. Those that are the same may still say something else:
    /// the model announces that.
    template<class Row, class Same = std::equal_to<>>
    void splice(QList<Row> &rows, const QList<Row> &wanted, Same same = {})
    {
        const auto [head, gone, come] = rowDifference(rows, wanted, same);
        if (gone > 0) {
            beginRemoveRows({}, head, head + gone - 1);
            rows.remove(head, gone);
            endRemoveRows();
        }
        if (come > 0) {
            beginInsertRows({}, head, head + come - 1);
            rows = wanted;
            endInsertRows();
        } else {
            rows = wanted;
        }
    }
};

} // namespace ugoda
