// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/act_view.h"

#include "core/qualification/certificate_signer.h"
#include "core/storage/repository.h"
#include "ui/forms/record_form.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/worker_faults.h"

#include <QScrollArea>

#include <algorithm>

namespace muster {

namespace {

enum { NameColumn, WasColumn };

/// What the kind of act says already, or has no use for.
QList<QByteArray> fixedBy(QualificationActKind kind)
{
    switch (kind) {
    case QualificationActKind::Extension: return {"kind", "from_day"};
    case QualificationActKind::Suspension: return {"kind", "months"};
    case QualificationActKind::Reinstatement:
    case QualificationActKind::Revocation: return {"kind", "until_day", "months"};
    }
    return {};
}

/// What the act is called over its form, with the number of qualifications it is about.
QString titleWords(const ActScope &scope)
{
    const int count = int(scope.qualifications.size());
    switch (scope.kind) {
    case QualificationActKind::Extension: return ActView::tr("Extend %n qualification(s)", nullptr, count);
    case QualificationActKind::Suspension: return ActView::tr("Suspend %n qualification(s)", nullptr, count);
    case QualificationActKind::Reinstatement: return ActView::tr("End the suspension of %n qualification(s)", nullptr, count);
    case QualificationActKind::Revocation: return ActView::tr("Revoke %n qualification(s)", nullptr, count);
    }
    return {};
}

/// What the button says.
QString verb(QualificationActKind kind)
{
    switch (kind) {
    case QualificationActKind::Extension: return ActView::tr("Extend");
    case QualificationActKind::Suspension: return ActView::tr("Suspend");
    case QualificationActKind::Reinstatement: return ActView::tr("End the suspension");
    case QualificationActKind::Revocation: return ActView::tr("Revoke");
    }
    return {};
}

QString followWords(QualificationActKind kind)
{
    switch (kind) {
    case QualificationActKind::Extension: return ActView::tr("Enter either how many months more, or the new last day.");
    case QualificationActKind::Suspension: return ActView::tr("Without a last day it holds until it is ended. Their certificates count as suspended meanwhile.");
    case QualificationActKind::Reinstatement: return ActView::tr("They are valid again from this day on.");
    case QualificationActKind::Revocation: return ActView::tr("Their certificates are revoked with them, and stand on the revocation file.");
    }
    return {};
}

int refused(const QList<ActEffect> &effects)
{
    return int(std::count_if(effects.begin(), effects.end(), [](const ActEffect &one) { return !one.refusal.isEmpty(); }));
}

} // namespace

ActView::ActView(const OfficeDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_strip(new MessageStrip(this)), m_title(makeLabel(TextLook::Heading, {}, this)),
      m_follows(makeLabel(TextLook::Soft, {}, this)), m_area(new QScrollArea(this)), m_save(makeButton(ButtonLook::Primary, {}, this)),
      m_cancel(makeButton(ButtonLook::Plain, {}, this)), m_count(makeLabel(TextLook::Soft, {}, this)),
      m_leaveOut(makeButton(ButtonLook::Plain, {}, this)),
      m_table(new HeldTable(QStringLiteral("act-effects"), {{NameColumn, 1}}, this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Theme::unit);
    whole->addWidget(m_strip);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Theme::gap);
    columns->addWidget(buildForm(), 3);
    columns->addWidget(buildEffects(), 4);
    whole->addLayout(columns, 1);
    connect(m_save, &QPushButton::clicked, this, &ActView::save);
    connect(m_cancel, &QPushButton::clicked, this, &ActView::leave);
    connect(m_leaveOut, &QPushButton::clicked, this, &ActView::leaveOut);
    showFaults(*m_desk.worker, this);
    retranslate();
}

QWidget *ActView::buildForm()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_follows->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    rows->setSpacing(10);
    rows->addWidget(m_title);
    rows->addWidget(m_follows);
    rows->addWidget(m_area, 1);
    rows->addLayout(buttons);
    return card;
}

QWidget *ActView::buildEffects()
{
    auto *box = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::unit);
    head->addWidget(m_count, 1);
    head->addWidget(m_leaveOut);
    m_count->setWordWrap(true);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    m_table->setMatter([this] { return ListMatter{.title = m_title->text(), .lines = {m_count->text()}}; });
    return box;
}

void ActView::begin(const ActScope &scope, QDate day)
{
    m_scope = scope;
    m_strip->dismiss();
    m_effects.clear();
    m_table->setRows({});
    makeForm();
    fill(day);
    setColumns();
    retranslate();
    ask();
}

/// The fields differ from one kind of act to the other.
void ActView::makeForm()
{
    m_form = new RecordForm(recordType<QualificationAct>(), {}, fixedBy(m_scope.kind), m_area);
    m_area->setWidget(m_form);
    connect(m_form, &RecordForm::changed, this, &ActView::ask);
    connect(m_form, &RecordForm::walkedThrough, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    setTabOrderOf({m_form, m_save, m_cancel, m_leaveOut, m_table});
}

/// Who signed the last act signs this one, unless another name is entered; before any act, who signs certificates.
void ActView::fill(QDate day)
{
    attempt(m_strip, [&] {
        const Database &database = m_desk.office.database();
        QualificationAct act{.kind = m_scope.kind, .decidedOn = day, .fromDay = day, .scope = m_scope.words};
        const auto last = select<QualificationAct>(database, QStringLiteral("ORDER BY id DESC LIMIT 1"));
        const auto signers = select<CertificateSigner>(database, QStringLiteral("WHERE (valid_from IS NULL OR valid_from <= ?) AND (valid_until IS NULL OR valid_until >= ?)"
                                                                               " ORDER BY id LIMIT 1"), {day, day});
        if (!last.isEmpty())
            act.signedBy = last.first().signedBy, act.signerTitle = last.first().signerTitle;
        else if (!signers.isEmpty())
            act.signedBy = signers.first().fullName, act.signerTitle = signers.first().titleVi;
        StoredRecord record = newRecord(recordType<QualificationAct>());
        record.values = valuesOf(act);
        m_form->fill(record);
    });
}

QualificationAct ActView::typed() const
{
    return recordOf<QualificationAct>(m_form->typed().values);
}

/// As long as the order is not complete, what it would do is not known.
void ActView::ask()
{
    QualificationAct act = typed();
    if (act.reason.isEmpty())
        act.reason = QStringLiteral("-");
    if (act.signedBy.isEmpty())
        act.signedBy = QStringLiteral("-");
    const bool isExtension = act.kind == QualificationActKind::Extension;
    if (!problemsOf(act).isEmpty() || (isExtension && act.months.has_value() == act.untilDay.isValid()))
        return take({});
    m_desk.worker->ask({this, "effects"}, [order = ActOrder{act, m_scope.qualifications}](const Database &database) { return effectsOf(database, order); },
                       [this](const QList<ActEffect> &effects) { take(effects); });
}

void ActView::take(const QList<ActEffect> &effects)
{
    m_effects = effects;
    QList<QVariantList> rows;
    for (const ActEffect &one : effects)
        rows.append(cells(one));
    m_table->setRows(rows);
    showCount();
}

/// Only an extension moves the last day.
QVariantList ActView::cells(const ActEffect &effect) const
{
    QVariantList cells{effect.fullName, effect.was};
    if (m_scope.kind == QualificationActKind::Extension)
        cells << (effect.refusal.isEmpty() ? QVariant(effect.now) : QVariant());
    return cells << effect.refusal << effect.id.value;
}

void ActView::showCount()
{
    const int against = refused(m_effects);
    m_leaveOut->setVisible(against > 0);
    m_leaveOut->setEnabled(against < m_effects.size());
    m_save->setEnabled(against == 0);
    if (m_effects.isEmpty())
        m_count->clear();
    else if (against == 0)
        m_count->setText(tr("It can be done for all %n of them.", nullptr, int(m_effects.size())));
    else
        m_count->setText(tr("It cannot be done for %1 of %2; nothing is done as long as they are among them.").arg(against).arg(m_effects.size()));
}

void ActView::leaveOut()
{
    m_scope.qualifications.clear();
    for (const ActEffect &one : std::as_const(m_effects))
        if (one.refusal.isEmpty())
            m_scope.qualifications.append(one.id);
    m_title->setText(titleWords(m_scope));
    ask();
    m_form->focusFirst();
}

void ActView::save()
{
    if (!m_form || !m_save->isEnabled())
        return;
    if (m_form->stopAtProblems())
        return m_strip->say(Tone::Warning, problemWords(m_form->type(), m_form->toldProblems()));
    m_strip->dismiss();
    ActDone done;
    if (!attempt(m_strip, [&] { done = actOn(m_desk.office.database(), {typed(), m_scope.qualifications}, m_desk.signature()); }))
        return;
    if (!done.refusals.isEmpty())
        return ask();
    emit said(tr("%1: done. Ctrl+Z takes it back.").arg(titleWords(m_scope)));
    emit left();
}

void ActView::leave()
{
    m_strip->dismiss();
    emit left();
}

void ActView::takeFocus()
{
    if (m_form)
        m_form->focusFirst();
}

void ActView::setColumns()
{
    QList<Column> columns{{"name", tr("Name"), Qt::AlignLeft, 140}, {"was", tr("Valid until"), Qt::AlignRight, 116}};
    if (m_scope.kind == QualificationActKind::Extension)
        columns << Column{"now", tr("Now until"), Qt::AlignRight, 116};
    columns << Column{"against", tr("What stands against it"), Qt::AlignLeft, 190};
    m_table->setColumns(columns);
}

void ActView::retranslate()
{
    m_title->setText(titleWords(m_scope));
    m_follows->setText(followWords(m_scope.kind));
    m_save->setText(verb(m_scope.kind));
    m_save->setToolTip(tr("Do it, as one change that Ctrl+Z takes back (Ctrl+S)"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Back to the list without doing anything (Esc)"));
    m_leaveOut->setText(tr("Leave these out"));
    m_leaveOut->setToolTip(tr("Do it for those only for whom it can be done"));
    m_table->setAccessibleName(tr("What the act does to each of them"));
    m_table->setEmptyText(tr("What it does to each of them is shown here as soon as the days are entered."));
    setColumns();
    if (m_form)
        m_form->retranslate();
    showCount();
}

} // namespace muster
