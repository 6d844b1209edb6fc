// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/for_all_view.h"

#include "core/office/record_desk.h"
#include "core/office/record_list.h"
#include "core/office/record_names.h"
#include "core/people/person.h"

#include "ui/forms/field_editor.h"
#include "ui/lists/column_spread.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/shell/guard.h"
#include "ui/shell/labels.h"
#include "ui/shell/message_strip.h"
#include "ui/shell/page_header.h"
#include "ui/shell/tab_order.h"
#include "ui/shell/theme.h"
#include "ui/shell/work_bar.h"
#include "ui/shell/worker_faults.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace muster {

namespace {

constexpr int restMilliseconds = 200;
enum { WhoColumn, BeforeColumn, AfterColumn, RemarkColumn };

RecordNames namesIn(const OfficeDesk &desk, QWidget *view)
{
    const auto typeOf = [](const char *table) -> const RecordType & {
        return **std::find_if(recordTypes().begin(), recordTypes().end(),
                              [table](const RecordType *type) { return qstrcmp(type->table, table) == 0; });
    };
    return {.find = [desk, view, typeOf](const char *table, const QString &words) {
                QList<NamedRecord> found;
                attempt(view, [&] { found = recordNames(desk.office.database(), typeOf(table), {.words = words}); });
                return found;
            },
            .nameOf = [desk, typeOf](const char *table, qint64 id) { return recordName(desk.office.database(), typeOf(table), id); }};
}

QString orNothing(const QVariant &value)
{
    const QString text = cellText(value);
    return text.isEmpty() ? QStringLiteral("–") : text.simplified();
}

} // namespace

ForAllView::ForAllView(OfficeDesk desk, const RecordType &type, const QList<QByteArray> &columns, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_type(type), m_columns(columns), m_header(new PageHeader(this)),
      m_strip(new MessageStrip(this)), m_field(new QComboBox(this)), m_editorPlace(new QVBoxLayout),
      m_fieldLabel(makeLabel(TextLook::Soft, {}, this)), m_valueLabel(makeLabel(TextLook::Soft, {}, this)),
      m_count(makeLabel(TextLook::Soft, {}, this)), m_model(new PagedModel(this)), m_table(new TableView(this)),
      m_spread(new ColumnSpread(m_table, {{WhoColumn, 2}, {BeforeColumn, 2}, {AfterColumn, 2}, {RemarkColumn, 3}})),
      m_work(new WorkBar(this)), m_set(makeButton(ButtonLook::Primary, {}, this)), m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    build();
    fillFields();
    connect(m_field, &QComboBox::currentIndexChanged, this, &ForAllView::makeEditor);
    connect(&m_rest, &QTimer::timeout, this, &ForAllView::askPreview);
    connect(m_set, &QPushButton::clicked, this, &ForAllView::set);
    connect(m_leave, &QPushButton::clicked, this, &ForAllView::left);
    onFault(*m_desk.worker, this, [this](const QString &words) {
        m_work->end();
        showFault(this, words);
        readRecords();
    });
    makeEditor();
    retranslate();
}

void ForAllView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_header);
    layout->addWidget(m_strip);
    layout->addWidget(buildChoice());
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildButtons());
    m_model->setColumns(QList<Column>(4));
    m_table->setPagedModel(m_model);
    m_table->setSortingEnabled(false);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { m_work->isWorking() ? m_work->giveUp() : emit left(); });
}

QWidget *ForAllView::buildChoice()
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(Theme::gap, 12, Theme::gap, 12);
    grid->setHorizontalSpacing(Theme::gap);
    grid->addWidget(m_fieldLabel, 0, 0);
    grid->addWidget(m_valueLabel, 0, 1);
    grid->addWidget(m_field, 1, 0, Qt::AlignTop);
    grid->addLayout(m_editorPlace, 1, 1);
    grid->setColumnStretch(1, 1);
    return card;
}

QWidget *ForAllView::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_set);
    row->addWidget(m_work, 1);
    row->addWidget(m_leave);
    return bar;
}

void ForAllView::fillFields()
{
    const QSignalBlocker quiet(m_field);
    const int before = m_field->currentIndex();
    m_field->clear();
    for (const QByteArray &column : m_columns)
        m_field->addItem(label(m_type, m_type.fields[m_type.indexOf(column)]), column);
    m_field->setCurrentIndex(qMax(0, before));
}

QByteArray ForAllView::column() const
{
    return m_field->currentData().toByteArray();
}

void ForAllView::makeEditor()
{
    delete m_editor;
    const FieldInfo &field = m_type.fields[m_type.indexOf(column())];
    m_editor = makeFieldEditor(m_type, field, namesIn(m_desk, this));
    m_editor->setValue(newRecord(m_type).values[m_type.indexOf(column())]);
    m_editor->control()->setAccessibleName(label(m_type, field));
    m_editorPlace->addWidget(m_editor);
    setTabOrderOf({m_strip, m_field, m_editor, m_table, m_set, m_work, m_leave});
    m_isTyped = false;
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_isTyped = true;
        m_rest.start();
    });
    m_rest.start();
}

void ForAllView::begin(const Records &records)
{
    m_records = records;
    m_strip->dismiss();
    readRecords();
    m_field->setFocus();
}

void ForAllView::readRecords()
{
    m_isRead = false;
    m_desk.worker->ask({this, "records"},
                       [find = m_records, &type = m_type](const Database &database) { return statesOf(database, type, find(database)); },
                       [this](const QList<ChangeSet::RecordState> &states) {
                           m_states = states;
                           m_isRead = true;
                           retranslate();
                           askPreview();
                       });
}

ForAll ForAllView::forAll() const
{
    return {m_type, column(), m_editor->value(), m_states};
}

void ForAllView::askPreview()
{
    if (!m_isRead || m_work->isWorking())
        return;
    if (const QString fault = m_editor->typingFault(); !fault.isEmpty()) {
        m_set->setEnabled(false);
        return m_count->setText(fault);
    }
    if (!m_isTyped)
        return take({});
    m_desk.worker->ask({this, "preview"},
                       [all = forAll()](const Database &database) {
                           return previewForAll(database, all, mostListed, [](qint64) { return true; });
                       },
                       [this](const ForAllReport &report) { take(report); });
}

void ForAllView::take(const ForAllReport &report)
{
    m_report = report;
    showRows();
}

void ForAllView::showRows()
{
    m_model->setSource({[this](qint64 offset, int limit) {
                            QList<QVariantList> rows;
                            for (const ForAllLine &line : m_report.lines.mid(offset, limit))
                                rows.append({line.naming, orNothing(line.before), orNothing(line.after),
                                             line.refusal.isEmpty() ? QString() : tr("left out: %1").arg(line.refusal), line.id});
                            return rows;
                        },
                        m_report.lines.size()});
    m_count->setText(count());
    m_set->setEnabled(m_report.changed > 0);
    m_set->setText(tr("Set for %1").arg(QLocale().toString(m_report.changed)));
}

QString ForAllView::count() const
{
    const QLocale locale;
    QStringList parts{tr("%1 change").arg(locale.toString(m_report.changed))};
    if (m_report.same > 0)
        parts.append(tr("%1 have it already").arg(locale.toString(m_report.same)));
    if (m_report.refused > 0)
        parts.append(tr("%1 are left out").arg(locale.toString(m_report.refused)));
    const bool cut = m_report.lines.size() < m_report.changed + m_report.refused;
    return parts.join(QStringLiteral(" · ")) + (cut ? QStringLiteral(" · ") + tr("the first %1 are shown").arg(m_report.lines.size()) : QString());
}

void ForAllView::set()
{
    if (!m_set->isEnabled() || m_rest.isActive() || m_work->isWorking())
        return;
    m_set->setEnabled(false);
    const auto ticket = m_work->begin(tr("Saving…"), m_report.changed);
    m_desk.worker->ask({this, "set"},
                       [all = forAll(), by = m_desk.signature(), ticket](const Database &database) {
                           return setForAll(database, all, by, [ticket](qint64 done) { return ticket->goesOn(done); });
                       },
                       [this](const ForAllReport &report) { takeDone(report); });
}

void ForAllView::takeDone(const ForAllReport &report)
{
    m_work->end();
    if (report.givenUp) {
        m_strip->say(Tone::Info, tr("Given up. Nothing was changed."));
        return askPreview();
    }
    emit done(tr("Set for %1: %2. Ctrl+Z takes it back.").arg(QLocale().toString(report.changed), m_field->currentText()));
}

void ForAllView::retranslate()
{
    const QString records = QLocale().toString(m_states.size());
    m_header->setTitle(&m_type == &recordType<Person>() ? tr("Set a field for %1 people").arg(records) : tr("Set a field for %1 records").arg(records));
    m_header->setSubtitle(tr("All get the same value in one change, which can be taken back as a whole."));
    fillFields();
    m_fieldLabel->setText(tr("Field"));
    m_valueLabel->setText(tr("New value"));
    m_field->setAccessibleName(tr("Field"));
    m_editor->retranslate();
    m_model->setColumns({{"who", tr("Who"), Qt::AlignLeft, 220}, {"before", tr("Before"), Qt::AlignLeft, 180},
                         {"after", tr("After"), Qt::AlignLeft, 180}, {"remark", tr("Remark"), Qt::AlignLeft, 240}});
    m_spread->setWidths(widths(m_model->columns()));
    m_table->setAccessibleName(tr("Before and after"));
    m_table->setEmptyText(tr("Nothing would change.\n\nChoose a field and a value."));
    m_leave->setText(tr("Leave"));
    m_leave->setToolTip(tr("Leave and change nothing (Esc)"));
    m_set->setToolTip(tr("Set (Ctrl+S)"));
    m_work->retranslate();
    showRows();
}

} // namespace muster
