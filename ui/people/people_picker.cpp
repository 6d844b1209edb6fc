// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_picker.h"

#include "core/office/record_names.h"
#include "core/storage/many_rows.h"
#include "ui/people/person_in_passing.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace muster {

PeoplePicker::PeoplePicker(OfficeDesk desk, QWidget *parent)
    : QFrame(parent), m_desk(std::move(desk)), m_strip(new MessageStrip(this)), m_title(new ElidedLabel(TextLook::Heading, {}, this)),
      m_rows(new QVBoxLayout(this)), m_edit(new QLineEdit(this)), m_new(makeButton(ButtonLook::Plain, {}, this)),
      m_middle(new QStackedWidget(this)), m_newPerson(new PersonInPassing(m_desk, m_middle)), m_foundName(makeLabel(TextLook::Small, {}, this)),
      m_found(new QListWidget(this)), m_chosenName(makeLabel(TextLook::Small, {}, this)), m_chosen(new QListWidget(this)),
      m_act(makeButton(ButtonLook::Primary, {}, this)), m_cancel(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    build();
    listen();
    retranslate();
}

void PeoplePicker::build()
{
    m_rows->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    m_rows->setSpacing(Theme::unit);
    m_rows->addWidget(m_title);
    m_rows->addWidget(m_strip);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::unit);
    line->addWidget(m_edit, 1);
    line->addWidget(m_new);
    m_rows->addLayout(line);
    m_middle->addWidget(buildLists());
    m_middle->addWidget(m_newPerson);
    m_rows->addWidget(m_middle, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_act);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_rows->addLayout(buttons);
    m_act->setAutoDefault(true);
    m_edit->setClearButtonEnabled(true);
    setTabOrderOf({m_strip, m_edit, m_new, m_found, m_chosen, m_newPerson, m_act, m_cancel});
}

QWidget *PeoplePicker::buildLists()
{
    auto *box = new QWidget(m_middle);
    auto *lists = new QHBoxLayout(box);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(Theme::gap);
    for (const auto &[name, list] : {std::pair(m_foundName, m_found), std::pair(m_chosenName, m_chosen)}) {
        auto *column = new QVBoxLayout;
        column->addWidget(name);
        column->addWidget(list, 1);
        lists->addLayout(column, 1);
    }
    return box;
}

void PeoplePicker::listen()
{
    for (QObject *watched : {static_cast<QObject *>(m_edit), static_cast<QObject *>(m_found), static_cast<QObject *>(m_chosen)})
        watched->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &PeoplePicker::find);
    connect(m_found, &QListWidget::itemActivated, this, [this] { take(m_found->currentRow()); });
    connect(m_new, &QPushButton::clicked, this, &PeoplePicker::enterNew);
    connect(m_newPerson, &PersonInPassing::closed, this, &PeoplePicker::leaveNew);
    connect(m_newPerson, &PersonInPassing::entered, this, [this](PersonId person) {
        leaveNew();
        addPeople({person});
    });
    connect(m_act, &QPushButton::clicked, this, &PeoplePicker::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &PeoplePicker::cancelled);
}

void PeoplePicker::addTools(QWidget *tools)
{
    m_rows->insertWidget(2, tools);
    setTabOrderOf({m_strip, tools, m_edit});
}

/// The words typed are taken for the name.
void PeoplePicker::enterNew()
{
    m_middle->setCurrentWidget(m_newPerson);
    m_act->setEnabled(false);
    m_newPerson->begin(m_edit->text().trimmed());
}

void PeoplePicker::leaveNew()
{
    m_middle->setCurrentIndex(0);
    m_edit->clear();
    m_edit->setFocus();
    count();
}

void PeoplePicker::begin(const PickerWords &words)
{
    m_words = words;
    m_chosen->clear();
    m_edit->clear();
    m_middle->setCurrentIndex(0);
    m_strip->dismiss();
    retranslate();
    find();
    m_edit->setFocus();
}

QList<PersonId> PeoplePicker::people() const
{
    QList<PersonId> people;
    for (int row = 0; row < m_chosen->count(); ++row)
        people.append(PersonId{m_chosen->item(row)->data(Qt::UserRole).toLongLong()});
    return people;
}

void PeoplePicker::find()
{
    m_found->clear();
    if (m_edit->text().trimmed().isEmpty())
        return;
    attempt(this, [this] {
        for (const NamedRecord &one : recordNames(m_desk.office.database(), recordType<Person>(), {.words = m_edit->text()})) {
            auto *item = new QListWidgetItem(one.name, m_found);
            item->setData(Qt::UserRole, one.id);
        }
    });
    m_found->setCurrentRow(m_found->count() > 0 ? 0 : -1);
}

void PeoplePicker::take(int row)
{
    const QListWidgetItem *item = m_found->item(row);
    if (!item)
        return;
    add(item->data(Qt::UserRole).toLongLong(), item->text());
    m_edit->clear();
    m_edit->setFocus();
}

void PeoplePicker::add(qint64 id, const QString &name)
{
    if (!people().contains(PersonId{id})) {
        auto *item = new QListWidgetItem(name, m_chosen);
        item->setData(Qt::UserRole, id);
    }
    m_chosen->setCurrentRow(m_chosen->count() - 1);
    count();
}

void PeoplePicker::addPeople(const QList<PersonId> &people)
{
    attempt(this, [&] {
        QHash<PersonId, Person> known;
        for (const Person &one : selectMany<Person>(m_desk.office.database(), "id", numbersIn(people)))
            known.insert(one.id, one);
        for (const PersonId id : people)
            if (known.contains(id))
                add(known[id]);
    });
}

void PeoplePicker::add(const Person &person)
{
    add(person.id.value, QStringLiteral("%1 %2").arg(person.serviceNo, person.fullName));
}

/// Numbers the office does not know are told, the others are taken.
void PeoplePicker::addNumbers(const QStringList &numbers)
{
    QStringList unknown;
    attempt(this, [&] {
        for (const QString &number : numbers) {
            const auto found = select<Person>(m_desk.office.database(), QStringLiteral("WHERE service_no = ?"), {number});
            if (found.isEmpty())
                unknown << number;
            else
                add(found.first());
        }
    });
    if (!unknown.isEmpty())
        m_strip->say(Tone::Warning, tr("Nobody has the service number %1.").arg(unknown.join(QStringLiteral(", "))));
}

void PeoplePicker::tell(const QStringList &refusals)
{
    m_strip->say(Tone::Warning, tr("Nothing was changed.") + u'\n' + refusals.join(u'\n'));
    m_strip->offer({{tr("Leave them out"), [this] { emit leaveOutAsked(); }}});
}

void PeoplePicker::leaveOut(const QList<PersonId> &left)
{
    for (int row = m_chosen->count() - 1; row >= 0; --row)
        if (left.contains(PersonId{m_chosen->item(row)->data(Qt::UserRole).toLongLong()}))
            delete m_chosen->takeItem(row);
    count();
}

void PeoplePicker::count()
{
    m_act->setEnabled(m_chosen->count() > 0 && m_middle->currentIndex() == 0);
    m_act->setText(m_chosen->count() > 1 ? QStringLiteral("%1: %2").arg(m_words.act).arg(m_chosen->count()) : m_words.act);
    m_chosenName->setText(tr("Chosen: %1").arg(m_chosen->count()));
}

bool PeoplePicker::keyInEdit(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_edit->text().isEmpty() && m_chosen->count() > 0)
            m_act->setFocus();
        else
            take(m_found->currentRow());
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int row = m_found->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_found->setCurrentRow(qBound(0, row, m_found->count() - 1));
        return true;
    }
    return false;
}

bool PeoplePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString pasted = key->matches(QKeySequence::Paste) ? QGuiApplication::clipboard()->text().trimmed() : QString();
    if (watched == m_edit && pasted.contains(u'\n')) {
        addNumbers(pasted.split(QRegularExpression(QStringLiteral("\\s+"))));
        return true;
    }
    if (watched == m_chosen && key->key() == Qt::Key_Delete && m_chosen->currentItem()) {
        delete m_chosen->takeItem(m_chosen->currentRow());
        count();
        return true;
    }
    return (watched == m_edit && keyInEdit(key->key())) || QFrame::eventFilter(watched, event);
}

void PeoplePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

void PeoplePicker::retranslate()
{
    m_title->setText(m_words.title);
    m_edit->setPlaceholderText(tr("Name or service number; a column of numbers can be pasted"));
    m_edit->setAccessibleName(tr("Find people"));
    m_new->setText(tr("New person…"));
    m_new->setToolTip(tr("Enter somebody who is not in the office yet"));
    m_newPerson->retranslate();
    m_foundName->setText(tr("Found: Enter takes the marked one"));
    m_found->setAccessibleName(tr("People found"));
    m_chosen->setAccessibleName(tr("People chosen"));
    m_chosen->setToolTip(tr("Delete takes one off the list"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Back without a change (Esc)"));
    count();
}

} // namespace muster
