// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/people_list.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace muster {

/// What the choices of the filter are.
struct PeopleChoices {
    QList<std::pair<ServiceId, QString>> services;
    QList<std::pair<OrganisationId, QString>> organisations;
};

/// The row above the list of people: the words, and the choices beside them.
class PeopleFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit PeopleFilterBar(QWidget *parent = nullptr);

    PeopleFilter filter() const;
    /// Offers these from now on; what was chosen stays chosen.
    void setChoices(const PeopleChoices &choices);
    void clear();
    /// What is asked for, for a heading; empty when nothing is.
    QString inWords() const;

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
};

} // namespace muster
