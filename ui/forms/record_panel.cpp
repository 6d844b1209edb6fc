// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_panel.h"

#include "core/office/record_desk.h"
#include "core/office/record_list.h"
#include "core/office/record_names.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/office_names.h"
#include "ui/forms/record_form.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace muster {

RecordPanel::RecordPanel(OfficeDesk desk, const RecordType &type, PanelShape shape, QWidget *parent)
    : QFrame(parent), m_desk(std::move(desk)), m_type(type), m_shape(std::move(shape)),
      m_strip(new MessageStrip(this)),
      m_title(new ElidedLabel(TextLook::Heading, {}, this)), m_state(makeLabel(TextLook::Small, {}, this)),
      m_area(new QScrollArea(this)), m_save(makeButton(ButtonLook::Primary, {}, this)), m_takeBack(makeButton(ButtonLook::Plain, {}, this)),
      m_close(makeButton(ButtonLook::Plain, {}, this)), m_remove(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    m_form = new RecordForm(type, names(), m_shape.fixed, this);
    m_form->setUnused(m_shape.unused);
    m_drafts = new DraftKeeper(m_desk, m_form, m_shape.fixed, this);
    build();
    connect(m_drafts, &DraftKeeper::wantedBack, this, &RecordPanel::putBack);
    connect(m_form, &RecordForm::changed, this, &RecordPanel::follow);
    connect(m_form, &RecordForm::walkedThrough, this, &RecordPanel::goToSave);
    connect(m_save, &QPushButton::clicked, this, &RecordPanel::save);
    connect(m_takeBack, &QPushButton::clicked, m_form, &RecordForm::takeBack);
    connect(m_remove, &QPushButton::clicked, this, &RecordPanel::remove);
    retranslate();
}

/// What is typed is kept as long as the form is there to be asked.
RecordPanel::~RecordPanel()
{
    blockSignals(true);
    mayLeave();
}

void RecordPanel::build()
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(6, 0, 12, 0);
    inner->addWidget(m_form);
    if (!m_shape.inPassing)
        m_area->setWidget(content);
    m_area->setVisible(!m_shape.inPassing);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::gap, 12, Theme::gap, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 12);
    rows->setSpacing(10);
    rows->addLayout(head);
    rows->addWidget(m_strip);
    rows->addWidget(m_drafts);
    rows->addWidget(m_shape.inPassing ? content : m_area, 1);
    rows->addWidget(buildButtons());
    setTabOrderOf({m_strip, m_drafts, m_form, m_save, m_takeBack, m_close, m_remove});
}

bool RecordPanel::event(QEvent *event)
{
    if (m_shape.inPassing && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->matches(QKeySequence::Save) || key->matches(QKeySequence::New))
            event->accept();
    }
    return QFrame::event(event);
}

/// In passing, the keys of the page belong to this record and not to the one the page shows.
void RecordPanel::keyPressEvent(QKeyEvent *event)
{
    if (m_shape.inPassing && event->key() == Qt::Key_Escape)
        emit closed();
    else if (m_shape.inPassing && event->matches(QKeySequence::Save))
        save();
    else if (!m_shape.inPassing || !event->matches(QKeySequence::New))
        QFrame::keyPressEvent(event);
}

/// In passing, Tab goes round within the panel, so that one cannot lose it on the way.
bool RecordPanel::focusNextPrevChild(bool next)
{
    if (!m_shape.inPassing)
        return QFrame::focusNextPrevChild(next);
    QList<QWidget *> stops;
    for (QWidget *at = nextInFocusChain(); at != this; at = at->nextInFocusChain())
        if (isAncestorOf(at) && at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !at->focusProxy())
            stops << at;
    const qsizetype now = stops.indexOf(QApplication::focusWidget());
    if (stops.isEmpty())
        return false;
    stops[(now + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

QWidget *RecordPanel::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Theme::gap, 0, Theme::gap, 0);
    row->setSpacing(Theme::unit);
    m_save->setAutoDefault(true);
    row->addWidget(m_save);
    row->addWidget(m_takeBack);
    row->addWidget(m_close);
    row->addStretch(1);
    row->addWidget(m_remove);
    m_close->setVisible(m_shape.inPassing);
    connect(m_close, &QPushButton::clicked, this, &RecordPanel::closed);
    return bar;
}

/// A record cannot refer to itself, so that it is left out of its own choices.
RecordNames RecordPanel::names()
{
    const auto self = [this](const RecordType &type) { return m_form && &type == &m_type ? m_form->stored().state.id : 0; };
    RecordNames names = officeNames(m_desk.office, this, {self, m_shape.narrowed});
    names.beginNew = [this](const char *table, const QString &called) { return inPassing(table, called); };
    return names;
}

RecordPanel *RecordPanel::inPassing(const char *table, const QString &called)
{
    for (const RecordType *type : recordTypes()) {
        if (qstrcmp(type->table, table) != 0)
            continue;
        auto *panel = new RecordPanel(m_desk, *type, {.inPassing = true}, this);
        connect(panel, &RecordPanel::said, this, &RecordPanel::said);
        panel->beginNewCalled(called);
        return panel;
    }
    return nullptr;
}

bool RecordPanel::mayLeave()
{
    if (!m_form->isEdited())
        return true;
    if (!attempt(this, [this] { m_drafts->keep(); }))
        return false;
    emit said(tr("What you typed at “%1” is not saved; it is kept and offered again.").arg(m_title->text()));
    return true;
}

void RecordPanel::telling(const QString &words)
{
    m_tellsProblems = false;
    m_strip->say(Tone::Warning, words);
}

/// The field that has the focus, and the words below it.
void RecordPanel::bringIntoView()
{
    for (QWidget *row : m_form->rows())
        if (row->isAncestorOf(QApplication::focusWidget()))
            m_area->ensureWidgetVisible(row, 0, Theme::gap);
}

void RecordPanel::goToSave()
{
    if (m_save->isEnabled())
        m_save->setFocus(Qt::TabFocusReason);
    else
        emit said(tr("There is nothing to save."));
}

/// Some records have no name of their own.
QString RecordPanel::titled(const QVariantList &values) const
{
    const QString naming = m_type.naming(values);
    return naming.isEmpty() ? noun(m_type) : naming;
}

void RecordPanel::follow()
{
    const bool isEdited = m_form->isEdited();
    m_title->setText(m_form->isNew() ? tr("New: %1").arg(noun(m_type)) : titled(m_form->stored().values));
    m_state->setText(isEdited ? tr("not saved") : m_form->isNew() ? QString() : tr("saved"));
    m_save->setEnabled(isEdited);
    m_takeBack->setEnabled(isEdited);
    m_remove->setEnabled(!m_form->isNew() && !isEdited);
    m_remove->setVisible(!m_shape.oneRecord && !m_shape.inPassing);
    tellProblems();
}

void RecordPanel::tellProblems()
{
    const QString words = problemWords(m_type, m_form->toldProblems());
    if (words.isEmpty())
        m_strip->dismiss();
    else if (!m_tellsProblems || m_strip->isHidden() || m_strip->words() != words)
        m_strip->say(Tone::Warning, words);
    m_tellsProblems = !words.isEmpty();
}

void RecordPanel::retranslate()
{
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    m_takeBack->setText(tr("Take back"));
    m_takeBack->setToolTip(tr("Take back what is typed and not saved (Esc)"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close without entering a new record (Esc)"));
    m_remove->setText(tr("Remove"));
    m_form->retranslate();
    follow();
}

} // namespace muster
