// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/register_view.h"

#include "core/storage/repository.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/print/register_book_print.h"
#include "ui/qualification/certificate_card.h"
#include "ui/qualification/issue_view.h"
#include "ui/qualification/register_filter_bar.h"
#include "ui/qualification/register_rows.h"
#include "ui/qualification/revoke_panel.h"
#include "ui/qualification/spoil_panel.h"
#include "ui/shell/day_text.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/usual_folder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QUrl>

namespace muster {

namespace {

const QString certificateKey = QStringLiteral("certificate");
const QString personKey = QStringLiteral("person");
const QString issueKey = QStringLiteral("issue");
const QString issueCourseKey = QStringLiteral("issue_course");
const QStringList ownKeys{certificateKey, personKey, issueKey, issueCourseKey, QStringLiteral("view")};

} // namespace

RegisterFilter RegisterView::filter() const
{
    RegisterFilter filter = m_bar->filter();
    filter.personId = m_person;
    return filter;
}

void RegisterView::refresh(QDate day)
{
    m_day = day;
    offerChoices();
    ask();
    if (!m_wantedIssue.isEmpty())
        showIssuing();
    else if (m_stack->currentWidget() == m_issuing)
        m_issuing->refresh();
}

void RegisterView::offerChoices()
{
    attempt(this, [this] {
        const Database &database = m_desk.office.database();
        RegisterChoices choices{{}, registerYears(database)};
        for (const QualificationTypeId id : registeredTypes(database))
            if (const auto type = muster::find(database, id))
                choices.types.append({id, recordTable<QualificationType>().naming(*type)});
        m_bar->setChoices(choices);
    });
}

void RegisterView::ask()
{
    if (!m_day.isValid())
        return;
    const CertificateId before = std::exchange(m_wanted, {});
    const CertificateId kept = before.isNull() ? m_rows->at(m_table->currentIndex().row()) : before;
    m_rows->show(filter());
    m_table->setEmptyText(m_bar->isClear() && m_person.isNull()
                              ? tr("No certificate has been issued yet.\n\nPress Ctrl+N to issue some: to those a course qualified, or to one person.")
                              : tr("There is no such certificate.\n\nChoose other entries above the list; Esc shows all certificates."));
    const auto person = m_person.isNull() ? std::nullopt : muster::find(m_desk.office.database(), m_person);
    m_personWords->setVisible(person.has_value());
    m_everybody->setVisible(person.has_value());
    m_personWords->setText(person ? tr("Certificates of %1").arg(person->fullName) : QString());
    choose(kept);
    emit counted(tr("Certificates: %1").arg(QLocale().toString(m_rows->count())));
}

void RegisterView::choose(CertificateId id)
{
    const qsizetype row = id.isNull() ? -1 : m_rows->rowOf(id);
    if (m_rows->count() > 0)
        m_table->setCurrentIndex(m_rows->model()->index(int(std::max(qsizetype(0), row)), 0));
    showCard();
    showButtons();
}

void RegisterView::showCard()
{
    const CertificateId id = m_rows->at(m_table->currentIndex().row());
    attempt(this, [this, id] {
        const Database &database = m_desk.office.database();
        const QList<RegisterRow> rows = registerRows(database, {id});
        if (rows.isEmpty())
            m_card->clear();
        else
            m_card->show({rows.first(), wordsOf(rows.first().says), eventsOf(database, id)});
    });
}

QList<CertificateId> RegisterView::chosen() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<CertificateId> ids;
    for (const int row : rows)
        ids.append(m_rows->at(row));
    return ids;
}

void RegisterView::showButtons()
{
    const bool any = !chosen().isEmpty();
    m_print->setEnabled(any);
    m_revoke->setEnabled(any);
    m_book->setEnabled(m_rows->count() > 0);
}

/// «2025-L2FH-0001 (Nguyễn Văn Đạt)», or how many they are.
QString RegisterView::nameOf(const QList<CertificateId> &certificates) const
{
    if (certificates.size() != 1)
        return tr("%n certificate(s)", "", int(certificates.size()));
    const auto one = muster::find(m_desk.office.database(), certificates.first());
    return one ? QStringLiteral("%1 (%2)").arg(one->number, one->holder) : QString();
}

void RegisterView::add()
{
    m_wantedIssue = {{issueKey, QVariantList()}};
    showIssuing();
}

void RegisterView::showIssuing()
{
    const QVariantMap wanted = std::exchange(m_wantedIssue, {});
    m_strip->dismiss();
    m_stack->setCurrentWidget(m_issuing);
    QList<QualificationId> chosen;
    for (const QVariant &id : wanted.value(issueKey).toList())
        chosen.append(QualificationId{id.toLongLong()});
    if (wanted.contains(issueCourseKey))
        m_issuing->beginCourse({wanted.value(issueCourseKey).toLongLong()}, m_day);
    else if (chosen.isEmpty())
        m_issuing->begin(m_day);
    else
        m_issuing->beginChosen(chosen, m_day);
    m_issuing->takeFocus();
}

/// The register shows what was issued, all of it chosen, ready to be printed.
void RegisterView::takeIssued(const QList<CertificateId> &certificates)
{
    m_person = {};
    m_bar->clear();
    m_stack->setCurrentIndex(0);
    offerChoices();
    m_wanted = certificates.value(0);
    ask();
    for (const CertificateId id : certificates)
        if (const qsizetype row = m_rows->rowOf(id); row >= 0)
            m_table->selectionModel()->select(m_rows->model()->index(int(row), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->setFocus();
    const QList<RegisterRow> rows = registerRows(m_desk.office.database(), {certificates.first(), certificates.last()});
    const QString words = certificates.size() == 1 ? tr("Issued: %1").arg(rows.first().number)
                                                   : tr("Issued: %n certificate(s), %1 to %2", "", int(certificates.size())).arg(rows.first().number, rows.last().number);
    m_strip->say(Tone::Good, words);
    m_strip->offer({{tr("Print…"), [this, certificates] { emit printAsked(certificates); }}});
    emit said(words);
}

void RegisterView::print()
{
    if (const QList<CertificateId> certificates = chosen(); !certificates.isEmpty())
        emit printAsked(certificates);
}

void RegisterView::askRevoking()
{
    const QList<CertificateId> certificates = chosen();
    if (certificates.isEmpty())
        return;
    m_side->setCurrentWidget(m_revoking);
    attempt(this, [&] { m_revoking->begin(certificates, nameOf(certificates), m_day); });
}

void RegisterView::revoke(const Revoking &revoking)
{
    if (!attempt(m_revoking->strip(), [&] { revokeCertificates(m_desk.office.database(), revoking, m_desk.signature()); }))
        return;
    backToList();
    ask();
    emit said(tr("Revoked: %1. Give a new revocation file to those who check certificates.").arg(nameOf(revoking.certificates)));
}

/// Of the chosen certificate when something of it was printed, else of the stock.
void RegisterView::askSpoiling()
{
    const QList<CertificateId> certificates = chosen();
    attempt(this, [&] {
        const QList<RegisterRow> rows = certificates.size() == 1 ? registerRows(m_desk.office.database(), certificates) : QList<RegisterRow>();
        const bool isPrinted = !rows.isEmpty() && rows.first().originals > 0;
        m_side->setCurrentWidget(m_spoiling);
        m_spoiling->begin(isPrinted ? certificates.first() : CertificateId(), isPrinted ? nameOf(certificates) : QString(), m_day);
    });
}

void RegisterView::spoil(const SpoiledBlank &spoiled)
{
    if (!attempt(m_spoiling->strip(), [&] { spoilBlank(m_desk.office.database(), spoiled, m_desk.signature()); }))
        return;
    backToList();
    ask();
    emit said(tr("The spoiled blank stands in the register."));
}

void RegisterView::writeBook()
{
    const QString name = tr("Register of certificates") + (m_bar->year()->isAsking() ? u' ' + m_bar->year()->currentText() : QString());
    const QString path = QFileDialog::getSaveFileName(window(), tr("Save the register’s book as a PDF file"), QDir(usualFolder()).filePath(name + QStringLiteral(".pdf")),
                                                      tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        saveBookTo(path);
}

void RegisterView::saveBookTo(const QString &path)
{
    const RegisterFilter asked = m_bar->filter();
    if (!attempt(this, [&] { writeRegisterBook({m_desk.office.database(), asked.typeId, asked.year, QLocale().name().left(2)}, path); }))
        return;
    m_strip->say(Tone::Good, tr("The register’s book was written to %1").arg(QDir::toNativeSeparators(path)));
    m_strip->offer({{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}});
}

void RegisterView::backToList()
{
    m_stack->setCurrentIndex(0);
    m_side->setCurrentWidget(m_card);
    m_table->setFocus();
}

void RegisterView::save()
{
    if (m_stack->currentWidget() == m_issuing)
        m_issuing->save();
    else if (m_side->currentWidget() == m_revoking)
        m_revoking->save();
    else if (m_side->currentWidget() == m_spoiling)
        m_spoiling->save();
}

bool RegisterView::stepBack()
{
    if (m_stack->currentWidget() == m_issuing || m_side->currentWidget() != m_card) {
        backToList();
        return true;
    }
    if (m_bar->isClear() && m_person.isNull())
        return false;
    m_person = {};
    m_bar->clear();
    ask();
    m_table->setFocus();
    return true;
}

/// Esc leads from the certificates of one person to everybody's.
bool RegisterView::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    return (isEscape && !m_person.isNull() && stepBack()) || PageView::eventFilter(watched, event);
}

void RegisterView::open(const QVariantMap &detail)
{
    m_wanted = {detail.value(certificateKey).toLongLong()};
    m_person = {detail.value(personKey).toLongLong()};
    for (const QString &key : {issueKey, issueCourseKey})
        if (detail.contains(key))
            m_wantedIssue.insert(key, detail.value(key));
    QVariantMap filter = detail;
    for (const QString &own : ownKeys)
        filter.remove(own);
    if (!filter.isEmpty() || !m_wanted.isNull() || !m_person.isNull()) {
        offerChoices();
        m_bar->setState(filter);
    }
}

QVariantMap RegisterView::detail() const
{
    QVariantMap detail = m_bar->state();
    if (!m_person.isNull())
        detail.insert(personKey, m_person.value);
    if (const CertificateId id = m_rows->at(m_table->currentIndex().row()); !id.isNull())
        detail.insert(certificateKey, id.value);
    return detail;
}

void RegisterView::takeFocus()
{
    if (m_stack->currentWidget() == m_issuing)
        m_issuing->takeFocus();
    else
        m_table->setFocus();
}

ListMatter RegisterView::matter() const
{
    QStringList lines{tr("As of %1").arg(longDayText(m_day)), m_bar->inWords()};
    lines.removeAll(QString());
    return {.title = tr("Register of certificates"), .lines = lines, .rows = m_rows->everything()};
}

} // namespace muster
