// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/merge_people.h"
#include "core/office/record_desk.h"
#include "ui/office_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace muster {

class Card;
class MergeFields;
class MessageStrip;
class PageHeader;

/// Two people side by side, to be made one: which value stays field by field, what becomes of their records, and what to
/// know before. Esc leaves and changes nothing.
class MergeView : public QWidget {
    Q_OBJECT

public:
    explicit MergeView(OfficeDesk desk, QWidget *parent = nullptr);

    /// Shows the two; the one with more records is to stay, else the one entered first.
    void begin(PersonId one, PersonId other);
    /// Reads both anew; the choices are lost only when one of the two was changed meanwhile.
    void refresh();
    void swap();
    void merge();

    PersonId kept() const { return m_kept; }
    PersonId other() const { return m_other; }
    MergeFields *fields() const { return m_fields; }
    MessageStrip *strip() const { return m_strip; }
    QPushButton *mergeButton() const { return m_merge; }
    const MergeReport &report() const { return m_report; }
    void retranslate();

signals:
    void left();
    void merged(muster::PersonId kept);
    void said(const QString &words);

private:
    void build();
    QWidget *buildBody();
    QWidget *buildButtons();
    void read();
    void putButtonsLast();
    Merge chosen() const;
    void askPreview();
    void showReport(const MergeReport &report);

    OfficeDesk m_desk;
    PersonId m_kept;
    PersonId m_other;
    StoredRecord m_keptRecord;
    StoredRecord m_otherRecord;
    MergeReport m_report;
    PageHeader *m_header;
    MessageStrip *m_strip;
    Card *m_fieldsCard;
    Card *m_recordsCard;
    MergeFields *m_fields;
    QVBoxLayout *m_records = nullptr;
    QPushButton *m_merge;
    QPushButton *m_swap;
    QPushButton *m_leave;
};

} // namespace muster
