// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/issue_view.h"

#include "core/base/in_language.h"
#include "core/qualification/signing_key_box.h"
#include "core/storage/repository.h"
#include "ui/lists/held_table.h"
#include "ui/qualification/passphrase_field.h"
#include "ui/qualification/qualification_place.h"
#include "ui/shell/date_field.h"
#include "ui/shell/guard.h"
#include "ui/shell/message_strip.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace muster {

namespace {

constexpr qsizetype namedAtMost = 5;

QVariantList cellsOf(const ToIssue &one, bool isTicked)
{
    return {isTicked, one.fullName, one.serviceNo, one.type, one.grantedOn,
            one.validUntil.isValid() ? QVariant(one.validUntil) : QVariant(IssueView::tr("without end")), one.hindrance, one.qualificationId.value};
}

} // namespace

void IssueView::start(QDate day)
{
    m_today = day;
    m_chosen.clear();
    m_rows.clear();
    m_strip->dismiss();
    m_passphrase->wipeOut();
    const QSignalBlocker quietDay(m_day), quietWords(m_words), quietCourse(m_course);
    m_words->clear();
    m_course->clear();
    m_day->setToday(day);
    m_day->setDay(day);
}

void IssueView::refresh()
{
    fillCourses();
    fillSigners();
    findKey();
    read();
}

void IssueView::begin(QDate day)
{
    start(day);
    refresh();
}

void IssueView::beginCourse(CourseId course, QDate day)
{
    begin(day);
    if (const int index = m_course->findData(course.value); index >= 0)
        m_course->setCurrentIndex(index);
    else
        m_strip->say(Tone::Info, tr("Everybody whom this course qualified has a certificate."));
}

void IssueView::beginChosen(const QList<QualificationId> &qualifications, QDate day)
{
    start(day);
    m_chosen = qualifications;
    refresh();
}

/// The first entry stands for no course, or for the qualifications chosen elsewhere.
void IssueView::fillCourses()
{
    const QSignalBlocker quiet(m_course);
    const QVariant before = m_course->currentData();
    m_course->clear();
    m_course->addItem(m_chosen.isEmpty() ? tr("Choose the course…") : tr("Qualifications that were chosen: %1").arg(m_chosen.size()), 0);
    attempt(this, [this] {
        for (const CourseToIssue &course : coursesToIssue(m_desk.office.database()))
            m_course->addItem(tr("%1 (without a certificate: %2)").arg(course.code, QLocale().toString(course.waiting)), course.id.value);
    });
    m_course->setCurrentIndex(std::max(0, m_course->findData(before)));
}

void IssueView::fillSigners()
{
    const QSignalBlocker quiet(m_signer);
    const QVariant before = m_signer->currentData();
    m_signer->clear();
    attempt(this, [this] {
        for (const CertificateSigner &one : signersOn(m_desk.office.database(), m_day->day()))
            m_signer->addItem(QStringLiteral("%1 · %2").arg(one.fullName, inLanguage(one.titleEn, one.titleVi)), one.id.value);
    });
    const int kept = m_signer->findData(before);
    m_signer->setCurrentIndex(kept >= 0 ? kept : m_signer->count() == 1 ? 0 : -1);
    m_signer->setPlaceholderText(m_signer->count() == 0 ? tr("Nobody signs on this day") : tr("Choose who signs…"));
}

void IssueView::findKey()
{
    m_key.reset();
    attempt(this, [this] {
        const QList<SigningKey> keys = select<SigningKey>(m_desk.office.database(), QStringLiteral("WHERE replaced_on IS NULL ORDER BY id DESC LIMIT 1"));
        if (!keys.isEmpty())
            m_key = keys.first();
    });
    m_keyWords->setText(m_key ? tr("Signing key %1").arg(m_key->fingerprint) : tr("The office has no signing key yet; make one under Keys."));
}

QList<ToIssue> IssueView::asked() const
{
    const Database &database = m_desk.office.database();
    if (!m_words->text().trimmed().isEmpty())
        return toIssueFound(database, m_words->text(), m_day->day(), mostFound);
    if (const CourseId course{m_course->currentData().toLongLong()}; !course.isNull())
        return toIssueOfCourse(database, course, m_day->day());
    return toIssue(database, m_chosen, m_day->day());
}

/// Those of a course and those chosen elsewhere are ticked at first, those found by name are not; a tick that was taken away
/// stays away when the day changes.
void IssueView::read()
{
    QSet<QualificationId> before, left;
    for (const ToIssue &one : std::as_const(m_rows))
        if (one.hindrance.isEmpty())
            (m_ticked.contains(one.qualificationId) ? before : left).insert(one.qualificationId);
    const bool areTicked = m_words->text().trimmed().isEmpty();
    m_rows.clear();
    m_ticked.clear();
    attempt(this, [this] { m_rows = asked(); });
    for (const ToIssue &one : std::as_const(m_rows))
        if (one.hindrance.isEmpty() && !left.contains(one.qualificationId) && (areTicked || before.contains(one.qualificationId)))
            m_ticked.insert(one.qualificationId);
    showRows();
}

void IssueView::showRows()
{
    QList<QVariantList> cells;
    qsizetype possible = 0;
    for (const ToIssue &one : std::as_const(m_rows)) {
        cells.append(cellsOf(one, m_ticked.contains(one.qualificationId)));
        possible += one.hindrance.isEmpty() ? 1 : 0;
    }
    m_people->setRows(cells);
    m_figures->setText(tr("Listed: %1, can be issued: %2, ticked: %3").arg(m_rows.size()).arg(possible).arg(m_ticked.size()));
    m_save->setText(tr("Issue certificates: %1").arg(m_ticked.size()));
    m_save->setEnabled(!m_ticked.isEmpty() && !m_isWorking);
}

/// Ticks those that can be issued, or takes the tick from them when all had it.
void IssueView::tick(const QList<qint64> &ids)
{
    QList<QualificationId> possible;
    for (const ToIssue &one : std::as_const(m_rows))
        if (one.hindrance.isEmpty() && ids.contains(one.qualificationId.value))
            possible.append(one.qualificationId);
    const bool all = std::all_of(possible.begin(), possible.end(), [this](QualificationId id) { return m_ticked.contains(id); });
    for (const QualificationId id : std::as_const(possible))
        all ? void(m_ticked.remove(id)) : void(m_ticked.insert(id));
    showRows();
}

void IssueView::tickAll()
{
    QList<qint64> all;
    for (const ToIssue &one : std::as_const(m_rows))
        all.append(one.qualificationId.value);
    tick(all);
}

void IssueView::setWorking(const QString &words)
{
    m_isWorking = !words.isEmpty();
    m_save->setEnabled(!m_isWorking && !m_ticked.isEmpty());
    m_leave->setEnabled(!m_isWorking);
    if (m_isWorking)
        m_strip->say(Tone::Info, words);
}

void IssueView::sayNoKey()
{
    m_strip->say(Tone::Warning, tr("The office has no signing key yet; make one under Keys."));
    m_strip->offer({{QCoreApplication::translate("muster::QualificationPage", "Keys"), [this] { emit goTo(qualificationPlace(QStringLiteral("keys"))); }}});
}

/// The passphrase is tried in the other thread, since that takes its time; it leaves the field at once.
void IssueView::save()
{
    if (m_isWorking || m_ticked.isEmpty())
        return;
    if (!m_key)
        return sayNoKey();
    if (m_signer->currentIndex() < 0)
        return m_strip->say(Tone::Warning, tr("Choose who signs the certificates."));
    if (m_passphrase->text().isEmpty()) {
        m_strip->say(Tone::Warning, tr("Type the passphrase of the signing key."));
        return m_passphrase->setFocus();
    }
    IssueOrder order{{}, {m_signer->currentData().toLongLong()}, m_day->day()};
    for (const ToIssue &one : std::as_const(m_rows))
        if (m_ticked.contains(one.qualificationId))
            order.qualifications.append(one.qualificationId);
    const Passphrase typed = m_passphrase->take();
    setWorking(tr("Issuing…"));
    m_desk.worker->ask({this, "issue"},
                       [order, typed, key = *m_key, by = m_desk.signature()](const Database &database) {
                           return issueCertificates(database, order, unlock(key, typed), by);
                       },
                       [this](const Issued &made) { take(made); });
}

void IssueView::take(const Issued &made)
{
    setWorking({});
    if (made.refusals.isEmpty()) {
        m_strip->dismiss();
        return emit issued(made.certificates);
    }
    QStringList lines;
    for (const IssueRefusal &one : made.refusals.mid(0, namedAtMost))
        lines.append(QStringLiteral("%1 %2").arg(one.fullName, one.words));
    if (made.refusals.size() > namedAtMost)
        lines.append(tr("and %n more", "", int(made.refusals.size() - namedAtMost)));
    m_strip->say(Tone::Warning, tr("No certificate was issued: %1.").arg(lines.join(QStringLiteral("; "))));
    read();
}

QString IssueView::figures() const
{
    return m_figures->text();
}

bool IssueView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_people || event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    tick(m_people->chosenAll());
    return true;
}

void IssueView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_isWorking)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void IssueView::takeFocus()
{
    if (!m_rows.isEmpty())
        m_signer->currentIndex() < 0 ? m_signer->setFocus() : m_passphrase->setFocus();
    else
        m_course->setFocus();
}

} // namespace muster
