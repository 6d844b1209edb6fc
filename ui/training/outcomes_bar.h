// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/outcomes.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace muster {

class DateField;

/// What outcomes are grouped by and narrowed to; the span of days is a part of its own, to stand elsewhere.
class OutcomesBar : public QWidget {
    Q_OBJECT

public:
    explicit OutcomesBar(QWidget *parent = nullptr);

    /// Reads what there is to choose; what was chosen stays. The span of days is set to the whole, when nobody chose one.
    void fill(const Database &database);
    OutcomeKey by() const;
    /// Grouped by nothing.
    OutcomeQuestion among() const;
    /// What open() of a view takes, and back.
    QVariantMap detail() const;
    void open(const QVariantMap &detail);
    void retranslate();

    QComboBox *byBox() const { return m_by; }
    QComboBox *programme() const { return m_programme; }
    QComboBox *organisation() const { return m_organisation; }
    QWidget *span() const { return m_span; }
    DateField *from() const { return m_from; }
    DateField *until() const { return m_until; }

signals:
    void changed();

private:
    void build();
    void buildSpan();
    void fillBox(QComboBox *box, const QList<OutcomeRow> &rows, OutcomeKey key);
    void choose(QComboBox *box, const QString &value);

    QComboBox *m_by;
    QComboBox *m_programme;
    QComboBox *m_organisation;
    QWidget *m_span;
    QLabel *m_ended;
    DateField *m_from;
    QLabel *m_to;
    DateField *m_until;
    DaySpan m_whole;
};

} // namespace muster
