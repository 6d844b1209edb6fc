// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/due_list.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;

namespace muster {

/// What the choices of the bar are, with how many steps each would show.
struct DueChoices {
    DueCounts counts = {};
    QList<DueOwner> owners = {};
    QList<std::pair<RotationId, QString>> rotations = {};
};

/// The row above the due list: until when, who is responsible, which rotation.
class DueFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit DueFilterBar(QWidget *parent = nullptr);

    DueFilter filter(QDate day) const;
    /// Offers these from now on; what was chosen stays chosen.
    void setChoices(const DueChoices &choices);
    /// What is asked for, for a heading.
    QString inWords() const;
    void clear();

    /// To come back to the same filter later: {within: overdue | 7 | 30 | 90 | all, owner, rotation}.
    QVariantMap state() const;
    void setState(const QVariantMap &state);

    QComboBox *within() const { return m_within; }
    QComboBox *owner() const { return m_owner; }
    QComboBox *rotation() const { return m_rotation; }
    void retranslate();

signals:
    void changed();

private:
    QComboBox *addCombo(const char *name, int letters);
    void fillWithin();
    void fillOwners();
    void fillRotations();

    DueChoices m_choices;
    QComboBox *m_within;
    QComboBox *m_owner;
    QComboBox *m_rotation;
};

} // namespace muster
