// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/campaign_list.h"
#include "core/selection/opening_list.h"
#include "ui/office_desk.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace muster {

class ShareBars;
class ShortList;

/// One call: its openings, the women's share of the field against the target, and the field. An opening that is chosen narrows
/// share and field.
class CallCard : public QWidget {
    Q_OBJECT

public:
    explicit CallCard(const OfficeDesk &desk, QWidget *parent = nullptr);

    /// Throws Fault; without a call it says how to enter one.
    void show(const std::optional<CampaignRow> &call, QDate day);
    void retranslate();

    /// The opening that is looked at; nothing while it is all of them.
    std::optional<OpeningRow> opening() const;
    bool hasOpenings() const { return !m_rows.isEmpty(); }
    ShortList *openings() const { return m_openings; }
    ShortList *field() const { return m_field; }
    QPushButton *nominateButton() const { return m_nominate; }
    QPushButton *packageButton() const { return m_package; }
    QPushButton *newOpeningButton() const { return m_newOpening; }
    QString shareWords() const;

signals:
    void editAsked();
    /// 0 for one that is to be entered.
    void openingAsked(qint64 id);
    void nominateAsked();
    void packageAsked();
    void candidateOpened(qint64 candidacy);

private:
    void build();
    QWidget *buildHead();
    QWidget *buildActs();
    void setColumns();
    void showHead();
    void fillOpenings();
    void narrow();
    void fillShares();
    void fillField();

    OfficeDesk m_desk;
    std::optional<CampaignRow> m_call;
    QDate m_day;
    QList<OpeningRow> m_rows;
    QLabel *m_title;
    QLabel *m_deadline;
    QLabel *m_words;
    QPushButton *m_edit;
    ShortList *m_openings;
    QPushButton *m_newOpening;
    QPushButton *m_editOpening;
    QPushButton *m_package;
    QPushButton *m_nominate;
    ShareBars *m_shares;
    QLabel *m_shareWords;
    QLabel *m_fieldWords;
    ShortList *m_field;
};

} // namespace muster
