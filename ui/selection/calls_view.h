// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/campaign_list.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QPushButton;

namespace muster {

class MessageStrip;
class CallCard;
struct NominationRefusal;
class PeoplePicker;
class RecordStack;
class ShortList;

/// The calls at the left, the chosen one at the right. Ctrl+N enters a call, F2 edits it, Enter on an opening edits that, Enter
/// on a candidate opens the candidate.
class CallsView : public PageView {
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
    CallCard *card() const { return m_card; }
    RecordStack *records() const { return m_records; }
    PeoplePicker *picker() const { return m_picker; }

private:
    QWidget *buildCalls();
    void listen();
    void setColumns();
    void fillCalls();
    void showCall();
    void editOpening(qint64 id);
    void askWhom();
    void writePackage();
    void nominateChosen();
    void tellRefusals(const QList<NominationRefusal> &refusals);
    void leave();
    void afterChange(qint64 record);
    std::optional<CampaignRow> call() const;

    OfficeDesk m_desk;
    MessageStrip *m_strip;          ///< the first control of the view
    QDate m_day;
    QList<CampaignRow> m_rows;
    qint64 m_wanted = 0;            ///< the call to go to when it is read
    QPushButton *m_new;
    ShortList *m_calls;
    CallCard *m_card;
    RecordStack *m_records;
    PeoplePicker *m_picker;
    QList<PersonId> m_refused;
};

} // namespace muster
