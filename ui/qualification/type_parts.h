// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qualification_type.h"
#include "core/storage/database.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class HeldTable;

/// What belongs to a qualification type: how long it lasts, what is asked before it is granted or renewed, and what it
/// includes.
class TypeParts : public QWidget {
    Q_OBJECT

public:
    explicit TypeParts(QWidget *parent = nullptr);

    void show(const Database &database, const std::optional<QualificationType> &type);
    void retranslate();

    QLabel *title() const { return m_title; }
    QLabel *lasts() const { return m_lasts; }
    HeldTable *terms() const { return m_terms; }
    HeldTable *included() const { return m_included; }
    QPushButton *addTermButton() const { return m_addTerm; }
    QPushButton *includeButton() const { return m_include; }

signals:
    /// Enter, or a double click, on a record of this kind.
    void opened(const muster::RecordType &type, qint64 id);
    /// Another record of this kind is to be entered.
    void entered(const muster::RecordType &type);

private:
    void build();
    QWidget *headOf(QLabel *name, QPushButton *add);
    void showTerms(const Database &database, QualificationTypeId type);
    void showIncluded(const Database &database, QualificationTypeId type);

    QLabel *m_title;
    QLabel *m_lasts;
    QLabel *m_termsName;
    QPushButton *m_addTerm;
    HeldTable *m_terms;
    QLabel *m_renewal;
    QLabel *m_includedName;
    QPushButton *m_include;
    HeldTable *m_included;
};

} // namespace muster
