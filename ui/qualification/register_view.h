// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_register.h"
#include "core/qualification/register_list.h"
#include "ui/office_desk.h"
#include "ui/shell/page_view.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace muster {

class CertificateCard;
class ColumnSpread;
class FilterKeys;
class IssueView;
class ListLayout;
class MessageStrip;
class RegisterFilterBar;
class RegisterRows;
class RevokePanel;
class SpoilPanel;
class TableView;
struct ListMatter;

/// The register of certificates, the latest number first, and beside it the certificate the keyboard is on. From here they are
/// issued (Ctrl+N), printed (Ctrl+P), revoked, and blanks that were spoiled are written down; the book of the register is
/// written as a PDF. As a place: {certificate: number of the record, person: …, issue_course: …, issue: [qualifications]} and
/// the filter's own.
class RegisterView : public PageView {
    Q_OBJECT

public:
    explicit RegisterView(const OfficeDesk &desk, QWidget *parent = nullptr);

    void refresh(QDate day) override;
    void open(const QVariantMap &detail) override;
    QVariantMap detail() const override;
    void takeFocus() override;
    void retranslate() override;
    /// Issues certificates.
    void add() override;
    void save() override;
    bool stepBack() override;

    RegisterFilterBar *bar() const { return m_bar; }
    TableView *table() const { return m_table; }
    CertificateCard *card() const { return m_card; }
    IssueView *issuing() const { return m_issuing; }
    RevokePanel *revoking() const { return m_revoking; }
    SpoilPanel *spoiling() const { return m_spoiling; }
    MessageStrip *strip() const { return m_strip; }
    QPushButton *issueButton() const { return m_issue; }
    QPushButton *printButton() const { return m_print; }
    QPushButton *revokeButton() const { return m_revoke; }
    QPushButton *spoilButton() const { return m_spoil; }
    QPushButton *bookButton() const { return m_book; }
    QList<CertificateId> chosen() const;
    QDate day() const { return m_day; }
    void saveBookTo(const QString &path);

signals:
    /// These are to be printed, in this order.
    void printAsked(const QList<muster::CertificateId> &certificates);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildList();
    void buildTable();
    void listen();
    void listenToPanels();
    void offerChoices();
    void ask();
    void choose(CertificateId id);
    void showCard();
    void showButtons();
    void setColumns();
    void showIssuing();
    void takeIssued(const QList<CertificateId> &certificates);
    void print();
    void askRevoking();
    void revoke(const Revoking &revoking);
    void askSpoiling();
    void spoil(const SpoiledBlank &spoiled);
    void writeBook();
    void backToList();
    RegisterFilter filter() const;
    QString nameOf(const QList<CertificateId> &certificates) const;
    ListMatter matter() const;

    OfficeDesk m_desk;
    QDate m_day;
    PersonId m_person;              ///< whose certificates are asked for alone
    CertificateId m_wanted;
    QVariantMap m_wantedIssue;
    QLabel *m_personWords;
    QPushButton *m_everybody;
    MessageStrip *m_strip;
    QStackedWidget *m_stack;
    QStackedWidget *m_side;
    QPushButton *m_issue;
    QPushButton *m_print;
    QPushButton *m_revoke;
    QPushButton *m_spoil;
    QPushButton *m_book;
    RegisterFilterBar *m_bar;
    TableView *m_table;
    ColumnSpread *m_spread;
    ListLayout *m_layout;
    RegisterRows *m_rows;
    FilterKeys *m_keys;
    CertificateCard *m_card;
    RevokePanel *m_revoking;
    SpoilPanel *m_spoiling;
    IssueView *m_issuing;
};

} // namespace muster
