// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/due_list.h"
#include "ui/lists/filter_combo.h"

#include <QVariantMap>
#include <QWidget>

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

    FilterCombo *within() const { return m_within; }
    FilterCombo *owner() const { return m_owner; }
    FilterCombo *rotation() const { return m_rotation; }
    void retranslate();

signals:
    void changed();

private:
    FilterCombo *addCombo(const char *key, FilterCombo::Gone gone, int letters);
    void offerWithin();
    void offerOwners();
    void offerRotations();

    DueChoices m_choices;
    FilterCombo *m_within;
    FilterCombo *m_owner;
    FilterCombo *m_rotation;
};

} // namespace muster
