// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QVariant>

namespace muster {

/// An entry of a choice of a filter.
struct FilterChoice {
    QVariant value;
    QString words;
};

/// A choice of a filter. The first entry is what it stands on when nothing is asked for.
class FilterCombo : public QComboBox {
public:
    /// What becomes of a chosen entry that is not on offer: it may be not read yet, or gone because of what it narrows to.
    enum class Gone { Dropped, Kept };

    FilterCombo(const char *key, Gone gone, QWidget *parent);

    QString key() const { return objectName(); }
    bool isAsking() const { return currentIndex() > 0; }
    /// Offers these from now on, without a word to anybody; what was chosen stays chosen.
    void offer(const QList<FilterChoice> &choices);
    void choose(const QVariant &value);
    /// For a reader of the screen.
    void setName(const QString &name);

private:
    Gone m_gone;
};

} // namespace muster
