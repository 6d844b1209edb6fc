// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/campaign_list.h"
#include "core/selection/opening_list.h"
#include "ui/selection/selection_section.h"

class QLabel;
class QPushButton;

namespace muster {

class PeoplePicker;
class RecordStack;
class ShareBars;
class ShortList;

/// The calls at the left; of the chosen one, at the right, its openings, the women's share against the target, and the field.
/// Ctrl+N enters a call, F2 edits it, Enter on an opening edits that, Enter on a candidate opens the candidate.
class CallsView : public SelectionSection {
    Q_OBJECT

public:
    explicit CallsView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    /// {call: 3}.
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    void save() override;
    void add() override;
    void edit() override;

    ShortList *calls() const { return m_calls; }
    ShortList *openings() const { return m_openings; }
    ShortList *field() const { return m_field; }
    RecordStack *records() const { return m_records; }
    PeoplePicker *picker() const { return m_picker; }
    QPushButton *nominateButton() const { return m_nominate; }
    QPushButton *newOpeningButton() const { return m_newOpening; }
    QString shareWords() const;

private:
    QWidget *buildCalls();
    QWidget *buildCall();
    QWidget *buildHead();
    void listen();
    void setColumns();
    void fillCalls();
    void showCall();
    void fillOpenings();
    void fillField();
    void fillShares();
    void addOpening();
    void editOpening(qint64 id);
    void askWhom();
    void nominateChosen();
    void leave();
    void afterChange(qint64 record);
    const CampaignRow *call() const;
    OpeningId opening() const;

    OfficeDesk m_desk;
    QDate m_day;
    QList<CampaignRow> m_rows;
    QList<OpeningRow> m_openingRows;
    qint64 m_wanted = 0;            ///< the call to go to when it is read
    QPushButton *m_new;
    ShortList *m_calls;
    QLabel *m_title;
    QLabel *m_deadline;
    QLabel *m_words;
    QPushButton *m_edit;
    QPushButton *m_newOpening;
    QPushButton *m_editOpening;
    ShortList *m_openings;
    ShareBars *m_shares;
    QLabel *m_shareWords;
    QLabel *m_fieldWords;
    QPushButton *m_nominate;
    ShortList *m_field;
    QWidget *m_content = nullptr;
    RecordStack *m_records = nullptr;
    PeoplePicker *m_picker;
    QList<PersonId> m_refused;
};

} // namespace muster
