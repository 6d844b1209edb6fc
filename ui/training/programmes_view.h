// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/curriculum.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QPushButton;

namespace muster {

class CurriculumParts;
class ElidedLabel;
class HeldTable;
class RecordStack;

/// The programmes at the left, and at the right the versions of the chosen one, each with what it teaches and marks. Enter or F2
/// edits what the keyboard is on, Ctrl+N enters another of its kind.
class ProgrammesView : public PageView {
    Q_OBJECT

public:
    explicit ProgrammesView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {programme: 12, curriculum: 3}
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    void add() override;
    void edit() override;
    void save() override;
    bool stepBack() override;

    HeldTable *programmes() const { return m_programmes; }
    HeldTable *versions() const { return m_versions; }
    CurriculumParts *parts() const { return m_parts; }
    RecordStack *records() const { return m_records; }
    QPushButton *newVersionButton() const { return m_newVersion; }
    QPushButton *copyButton() const { return m_copy; }
    QPushButton *takeButton() const { return m_take; }

private:
    QWidget *buildList();
    QWidget *buildRight();
    void listen();
    void read();
    qint64 firstToShow() const;
    void showProgramme();
    void showVersion();
    void copyVersion();
    void takeLists();
    void change(const RecordType &type, qint64 record);
    void enter(const RecordType &type);
    void afterChange(qint64 record);
    ProgrammeId programme() const;
    CurriculumId version() const;
    void setColumns();

    OfficeDesk m_desk;
    QDate m_day;
    HeldTable *m_programmes;
    HeldTable *m_versions;
    QPushButton *m_new;
    QPushButton *m_take;
    ElidedLabel *m_title;
    QPushButton *m_newVersion;
    QPushButton *m_copy;
    CurriculumParts *m_parts;
    RecordStack *m_records = nullptr;
    const RecordType *m_entered = nullptr;
};

} // namespace muster
