// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/people_list.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace muster {

/// What the choices of the filter are.
struct PeopleChoices {
    QList<std::pair<ServiceId, QString>> services;
    QList<std::pair<OrganisationId, QString>> organisations;
};

/// The row above the list of people: the words, the choices beside them, and how many people that leaves.
class PeopleFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit PeopleFilterBar(QWidget *parent = nullptr);

    PeopleFilter filter() const;
    /// Offers these from now on; what was chosen stays chosen.
    void setChoices(const PeopleChoices &choices);
    void setCount(const QString &count);
    QString count() const;
    void clear();

    /// To come back to the same filter later.
    QVariantMap state() const;
    void setState(const QVariantMap &state);

    QLineEdit *words() const { return m_words; }
    void retranslate();

signals:
    void changed();

private:
    QComboBox *addCombo(const char *key);
    void buildWords();
    void buildSex();

    QLineEdit *m_words;
    QComboBox *m_service;
    QComboBox *m_organisation;
    QComboBox *m_sex;
    QLabel *m_count;
};

} // namespace muster
