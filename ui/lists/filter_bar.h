// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/filter_combo.h"

#include <QVariantMap>
#include <QWidget>

class QLineEdit;

namespace muster {

/// The row above a list that is filtered as one types: the words, and the choices beside them.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    QLineEdit *words() const { return m_words; }
    /// Nothing is asked for any more, and one types anew.
    void clear();
    /// Takes the keyboard to the words, to type others in their place.
    void find();
    /// What is asked for, for a heading; empty when nothing is.
    QString inWords() const;

    /// To come back to the same filter later.
    QVariantMap state() const;
    void setState(const QVariantMap &state);

signals:
    void changed();

protected:
    /// Puts a choice at the end of the row.
    FilterCombo *addCombo(const char *key, FilterCombo::Gone gone);
    void setWordsTexts(const QString &hint, const QString &name);

private:
    QLineEdit *m_words;
    QList<FilterCombo *> m_combos;
};

} // namespace muster
