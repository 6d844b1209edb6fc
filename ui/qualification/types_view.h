// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qualification_type.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QPushButton;

namespace muster {

class HeldTable;
class RecordStack;
class TypeParts;

/// The qualification types at the left, and at the right what grants the chosen one, how long it lasts and what it includes.
/// Enter or F2 edits what the keyboard is on, Ctrl+N enters another of its kind.
class TypesView : public PageView {
    Q_OBJECT

public:
    explicit TypesView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {type: 3}
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;

    void add() override;
    void edit() override;
    void save() override;
    bool stepBack() override;

    HeldTable *types() const { return m_types; }
    TypeParts *parts() const { return m_parts; }
    RecordStack *records() const { return m_records; }
    QPushButton *newButton() const { return m_new; }

private:
    QWidget *buildList();
    void listen();
    void read();
    void showType();
    void change(const RecordType &type, qint64 record);
    void enter(const RecordType &type);
    void afterChange(qint64 record);
    QualificationTypeId type() const;

    OfficeDesk m_desk;
    const RecordType *m_entered = nullptr;
    HeldTable *m_types;
    QPushButton *m_new;
    TypeParts *m_parts;
    RecordStack *m_records;
};

} // namespace muster
