// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "core/storage/value_json.h"
#include "ui/forms/form_grid.h"

#include <QApplication>
#include <QJsonObject>
#include <QKeyEvent>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

const QString lettersKey = QStringLiteral("typed");

} // namespace

RecordForm::RecordForm(const RecordType &type, const RecordNames &names, const QList<QByteArray> &fixed, QWidget *parent)
    : QWidget(parent), m_type(type), m_grid(new FormGrid(this))
{
    build(names, fixed);
    fill(newRecord(type));
}

void RecordForm::build(const RecordNames &names, const QList<QByteArray> &fixed)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_grid);
    const char *group = "";
    for (const FieldInfo &field : m_type.fields) {
        group = *field.rules.group ? field.rules.group : group;
        if (fixed.contains(field.column))
            continue;
        if (*group)
            m_grid->addHeading(m_type.noun, group);
        group = "";
        addRow(field, names);
    }
    m_grid->retranslate();
}

void RecordForm::addRow(const FieldInfo &field, const RecordNames &names)
{
    auto *row = new FormRow(m_type, field, makeFieldEditor(m_type, field, names));
    row->setObjectName(QString::fromLatin1(field.column));
    row->editor()->control()->installEventFilter(this);
    m_grid->addRow(row);
    m_rows.append(row);
    connect(row, &FormRow::edited, this, [this] {
        leaveOutUnused();
        tellProblems();
        emit changed();
    });
}

void RecordForm::setUnused(Unused unused)
{
    m_unused = std::move(unused);
    leaveOutUnused();
}

QVariantList RecordForm::valuesInFields() const
{
    QVariantList values = m_stored.values;
    for (const FormRow *row : m_rows)
        values[placeOf(row)] = row->editor()->value();
    return values;
}

/// What is half typed changes nothing yet.
void RecordForm::leaveOutUnused()
{
    if (!m_unused || std::any_of(m_rows.begin(), m_rows.end(), [](const FormRow *row) { return !row->editor()->typingFault().isEmpty(); }))
        return;
    const QList<QByteArray> columns = m_unused(valuesInFields());
    QSet<const QWidget *> rows;
    for (const FormRow *row : m_rows)
        if (columns.contains(row->field().column))
            rows.insert(row);
    m_grid->leaveOut(rows);
}

void RecordForm::fill(const StoredRecord &record)
{
    m_stored = record;
    m_tried = false;
    for (FormRow *row : m_rows)
        row->fill(record.values[placeOf(row)], isNew() ? FieldState::Default : FieldState::Applied);
    leaveOutUnused();
    emit changed();
}

StoredRecord RecordForm::typed() const
{
    StoredRecord record{m_stored.state, valuesInFields()};
    if (m_unused) {
        const QVariantList empty = newRecord(m_type).values;
        for (const QByteArray &column : m_unused(record.values))
            record.values[m_type.indexOf(column)] = empty[m_type.indexOf(column)];
    }
    return record;
}

bool RecordForm::isEdited() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const FormRow *row) { return row->isEdited(); });
}

void RecordForm::takeBack()
{
    fill(StoredRecord(m_stored));
}

/// What cannot be read as a value at all is said instead of what the missing value breaks.
Problems RecordForm::faultsOf(const FormRow &row, const Problems &all) const
{
    const QString column = QString::fromLatin1(row.field().column);
    if (const QString words = row.editor()->typingFault(); !words.isEmpty())
        return {{column, words, {}}};
    Problems own;
    std::copy_if(all.begin(), all.end(), std::back_inserter(own), [&column](const Problem &problem) { return problem.field == column; });
    return own;
}

Problems RecordForm::problems() const
{
    const Problems all = m_type.problems(typed().values);
    Problems ordered;
    for (const FormRow *row : m_rows)
        ordered.append(faultsOf(*row, all));
    std::copy_if(all.begin(), all.end(), std::back_inserter(ordered),
                 [this](const Problem &problem) { return !row(problem.field.toLatin1()); });
    return ordered;
}

Problems RecordForm::toldProblems() const
{
    Problems told = problems();
    told.removeIf([this](const Problem &problem) {
        const FormRow *at = row(problem.field.toLatin1());
        return !m_tried && at && ((isNew() && at->isEmpty()) || isBeingTyped(*at));
    });
    return told;
}

bool RecordForm::isBeingTyped(const FormRow &row) const
{
    return row.isAncestorOf(QApplication::focusWidget()) && !row.editor()->typingFault().isEmpty() && row.editor()->isMidway();
}

void RecordForm::tellProblems()
{
    const Problems told = toldProblems();
    for (FormRow *row : m_rows) {
        QStringList words;
        for (const Problem &problem : told)
            if (problem.field == QLatin1String(row->field().column))
                words << problem.words;
        row->tell(words.join(QStringLiteral("; ")));
    }
}

bool RecordForm::stopAtProblems()
{
    m_tried = true;
    tellProblems();
    emit changed();
    const Problems told = problems();
    if (told.isEmpty())
        return false;
    if (const FormRow *first = row(told.first().field.toLatin1()))
        first->editor()->control()->setFocus();
    return true;
}

void RecordForm::meet(const Theirs &theirs)
{
    for (FormRow *row : m_rows) {
        const qsizetype i = placeOf(row);
        const QVariant &value = theirs.record.values[i];
        const bool sameAsRead = toJson(row->field().kind, value) == toJson(row->field().kind, m_stored.values[i]);
        const bool sameAsMine = toJson(row->field().kind, value) == toJson(row->field().kind, row->editor()->value());
        if (!row->isEdited() || sameAsMine)
            row->fill(value, FieldState::Applied);
        else if (!sameAsRead)
            row->dispute({value, theirs.words[i], theirs.author});
    }
    m_stored = theirs.record;
    tellProblems();
    emit changed();
}

void RecordForm::beginAnew()
{
    m_stored.state = {};
    emit changed();
}

bool RecordForm::stopAtDispute()
{
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), [](const FormRow *row) { return row->isDisputed(); });
    if (first == m_rows.end())
        return false;
    (*first)->editor()->control()->setFocus();
    return true;
}

FormRow *RecordForm::row(QByteArrayView column) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [column](const FormRow *row) { return column == row->field().column; });
    return found == m_rows.end() ? nullptr : *found;
}

void RecordForm::focusFirst()
{
    if (!m_rows.isEmpty())
        m_rows.first()->editor()->control()->setFocus(Qt::TabFocusReason);
}

QJsonObject RecordForm::typedJson() const
{
    QJsonObject typed;
    for (const FormRow *row : m_rows) {
        if (!row->isEdited())
            continue;
        const FieldEditor *editor = row->editor();
        const QString column = QString::fromLatin1(row->field().column);
        if (editor->typingFault().isEmpty())
            typed.insert(column, toJson(row->field().kind, editor->value()));
        else
            typed.insert(column, QJsonObject{{lettersKey, editor->typedText()}});
    }
    return typed;
}

void RecordForm::retype(const StoredRecord &read, const QJsonObject &typed)
{
    fill(read);
    for (FormRow *row : m_rows) {
        const QJsonValue value = typed.value(QString::fromLatin1(row->field().column));
        if (value.isObject())
            row->editor()->setTypedText(value.toObject().value(lettersKey).toString());
        else if (!value.isUndefined())
            row->editor()->setValue(fromJson(row->field().kind, value));
        row->update();
    }
    leaveOutUnused();
    tellProblems();
    emit changed();
}

void RecordForm::retranslate()
{
    m_grid->retranslate();
    for (FormRow *row : m_rows)
        row->retranslate();
    tellProblems();
}

/// While something is typed and not saved, Esc belongs to the form before it closes a strip or leaves a page.
bool RecordForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isEdited())
        event->accept();
    return QWidget::event(event);
}

void RecordForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        goOn();
    else if (event->key() == Qt::Key_Escape && isEdited())
        takeBack();
    else
        QWidget::keyPressEvent(event);
}

void RecordForm::goOn()
{
    const bool isLast = !m_rows.isEmpty() && m_rows.last()->isAncestorOf(QApplication::focusWidget());
    if (isLast)
        emit walkedThrough();
    else
        focusNextChild();
}

/// When a field is left, what is unfinished in it is told. A field keeps Ctrl+Z for its own letters while there are any that are not saved; afterwards it is the window's.
bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        QMetaObject::invokeMethod(this, [this] {
            tellProblems();
            emit left();
        }, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::ShortcutOverride && !isEdited()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString problemWords(const RecordType &type, const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems) {
        const qsizetype at = type.indexOf(problem.field.toLatin1());
        lines << (at < 0 ? problem.words : QStringLiteral("%1: %2").arg(label(type, type.fields[at]), problem.words));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace muster
