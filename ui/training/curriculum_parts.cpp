// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/curriculum_parts.h"

#include "core/base/in_language.h"
#include "core/storage/repository.h"
#include "core/training/band.h"
#include "core/training/component.h"
#include "core/training/curriculum_lessons.h"
#include "core/training/recognition.h"
#include "ui/lists/held_table.h"
#include "ui/lists/list_matter.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QTabBar>
#include <QVBoxLayout>

namespace muster {

namespace {

enum { LessonsPart, ComponentsPart, BandsPart, RecognitionsPart };

template <class Value>
QVariant known(const std::optional<Value> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QString moduleWords(const TaughtModule &module)
{
    return module.module.isEmpty() ? module.title : QStringLiteral("%1 %2").arg(module.module, module.title).trimmed();
}

/// «45 min, 7 lessons without minutes».
QString minutesWords(int minutes, int unknown)
{
    const QString sum = CurriculumParts::tr("%1 min").arg(QLocale().toString(minutes));
    return unknown == 0 ? sum : CurriculumParts::tr("%1, minutes of %n lesson(s) not known", nullptr, unknown).arg(sum);
}

} // namespace

CurriculumParts::CurriculumParts(QWidget *parent) : QTabWidget(parent), m_add(makeButton(ButtonLook::Plain, {}, this))
{
    setDocumentMode(true);
    m_add->setIcon(lineIcon(QStringLiteral("add")));
    setCornerWidget(m_add);
    m_parts = {makePart(recordType<Lesson>(), QStringLiteral("curriculum-lessons"), 2), makePart(recordType<Component>(), QStringLiteral("curriculum-components"), 1),
               makePart(recordType<Band>(), QStringLiteral("curriculum-bands"), 0), makePart(recordType<Recognition>(), QStringLiteral("recognitions"), 0)};
    m_parts[LessonsPart].table->setGrouped(0);
    connect(this, &QTabWidget::currentChanged, this, &CurriculumParts::nameButton);
    retranslate();
}

CurriculumParts::Part CurriculumParts::makePart(const RecordType &type, const QString &name, int growing)
{
    auto *page = new QWidget(this);
    const Part part{&type, new HeldTable(name, {{growing, 1}}, page), makeLabel(TextLook::Soft, {}, page)};
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, Theme::unit, 0, 0);
    rows->setSpacing(Theme::unit);
    rows->addWidget(part.table, 1);
    rows->addWidget(part.sum);
    part.sum->setWordWrap(true);
    part.table->setSelectionMode(QAbstractItemView::SingleSelection);
    addTab(page, QString());
    connect(part.table, &HeldTable::openedRecord, this, [this, kind = &type](qint64 id) { emit opened(*kind, id); });
    return part;
}

const RecordType &CurriculumParts::type() const
{
    return *m_parts.at(currentIndex()).type;
}

HeldTable *CurriculumParts::table() const
{
    return m_parts.at(currentIndex()).table;
}

HeldTable *CurriculumParts::tableOf(const RecordType &type) const
{
    for (const Part &part : m_parts)
        if (part.type == &type)
            return part.table;
    return nullptr;
}

QString CurriculumParts::sum() const
{
    return m_parts.at(currentIndex()).sum->text();
}

void CurriculumParts::show(const Database &database, ProgrammeId programme, const std::optional<Curriculum> &version)
{
    showLessons(lessonsOf(database, version.value_or(Curriculum{.programmeId = programme})));
    const CurriculumId id = version ? version->id : CurriculumId();
    showComponents(database, id);
    showBands(database, id);
    showRecognitions(database, programme);
    setTabVisible(ComponentsPart, version.has_value());
    m_add->setEnabled(!programme.isNull());
}

void CurriculumParts::showLessons(const QList<Lesson> &lessons)
{
    QList<QVariantList> rows;
    QStringList sums;
    int minutes = 0, unknown = 0;
    for (const TaughtModule &module : modulesOf(lessons)) {
        for (const Lesson &lesson : module.lessons)
            rows.append({moduleWords(module), lesson.number, inLanguage(lesson.titleEn, lesson.titleVi), known(lesson.minutesLeast), lesson.id.value});
        sums.append(tr("Module %1: %2").arg(module.module, minutesWords(module.minutes(), module.lessonsWithoutMinutes())));
        minutes += module.minutes();
        unknown += module.lessonsWithoutMinutes();
    }
    sums.append(tr("Whole: %n lesson(s), %1", nullptr, int(lessons.size())).arg(minutesWords(minutes, unknown)));
    m_parts[LessonsPart].table->setRows(rows);
    m_parts[LessonsPart].sum->setText(lessons.isEmpty() ? QString() : sums.join(QStringLiteral(" · ")));
}

void CurriculumParts::showComponents(const Database &database, CurriculumId version)
{
    QList<QVariantList> rows;
    double sum = 0;
    const auto components = select<Component>(database, QStringLiteral("WHERE curriculum_id = ? ORDER BY coalesce(place, 100), id"), {version.value});
    for (const Component &one : components) {
        const RecordType &type = recordType<Component>();
        const FieldInfo &kind = type.fields.at(type.indexOf("kind"));
        rows.append({known(one.place), inLanguage(one.nameEn, one.nameVi), choiceWords(type, kind, kind.choices[std::size_t(one.kind)]),
                     known(one.weight), known(one.fullMark), known(one.passMark), one.id.value});
        sum += one.weight.value_or(0);
    }
    m_parts[ComponentsPart].table->setRows(rows);
    m_parts[ComponentsPart].sum->setText(rows.isEmpty() ? QString() : tr("Weights together: %1").arg(QLocale().toString(sum)));
}

void CurriculumParts::showBands(const Database &database, CurriculumId version)
{
    QList<QVariantList> rows;
    const auto own = select<Band>(database, QStringLiteral("WHERE curriculum_id = ? ORDER BY least_mark DESC, id"), {version.value});
    const auto bands = own.isEmpty() ? select<Band>(database, QStringLiteral("WHERE curriculum_id IS NULL ORDER BY least_mark DESC, id")) : own;
    for (const Band &one : bands)
        rows.append({inLanguage(one.nameEn, one.nameVi), known(one.leastMark), one.id.value});
    m_parts[BandsPart].table->setRows(rows);
    m_parts[BandsPart].sum->setText(own.isEmpty() && !rows.isEmpty() ? tr("These bands hold for every version without bands of its own.") : QString());
}

void CurriculumParts::showRecognitions(const Database &database, ProgrammeId programme)
{
    QList<QVariantList> rows;
    for (const Recognition &one : select<Recognition>(database, QStringLiteral("WHERE programme_id = ? ORDER BY valid_from DESC, id"), {programme.value}))
        rows.append({one.certificate, one.signedOn, one.validFrom, one.validUntil, one.id.value});
    m_parts[RecognitionsPart].table->setRows(rows);
}

void CurriculumParts::nameButton()
{
    const QStringList words{tr("Add lesson"), tr("Add component"), tr("Add band"), tr("Add recognition")};
    m_add->setText(words.at(currentIndex()));
    m_add->setToolTip(tr("%1 (Ctrl+N in this list)").arg(words.at(currentIndex())));
}

void CurriculumParts::retranslate()
{
    const QStringList titles{tr("Lessons"), tr("Components"), tr("Bands"), tr("UN recognition")};
    for (int part = 0; part < titles.size(); ++part) {
        setTabText(part, titles[part]);
        m_parts[part].table->setAccessibleName(titles[part]);
        m_parts[part].table->setMatter([title = titles[part]] { return ListMatter{.title = title}; });
    }
    tabBar()->setAccessibleName(tr("Parts of the version"));
    m_parts[LessonsPart].table->setColumns({{"module", tr("Module"), Qt::AlignLeft, 170}, {"number", tr("Number"), Qt::AlignLeft, 80},
                                            {"title", tr("Lesson"), Qt::AlignLeft, 200}, {"minutes", tr("Minutes"), Qt::AlignRight, 80}});
    m_parts[ComponentsPart].table->setColumns({{"place", tr("No."), Qt::AlignRight, 60}, {"name", tr("Component"), Qt::AlignLeft, 160}, {"kind", tr("Kind"), Qt::AlignLeft, 110},
                                               {"weight", tr("Weight"), Qt::AlignRight, 86}, {"full", tr("Full mark"), Qt::AlignRight, 100}, {"pass", tr("Pass mark"), Qt::AlignRight, 104}});
    m_parts[BandsPart].table->setColumns({{"name", tr("Band"), Qt::AlignLeft, 200}, {"from", tr("From %"), Qt::AlignRight, 90}});
    m_parts[RecognitionsPart].table->setColumns({{"certificate", tr("Certificate"), Qt::AlignLeft, 200}, {"signed", tr("Signed on"), Qt::AlignRight, 114},
                                                 {"from", tr("Valid from"), Qt::AlignRight, 114}, {"until", tr("Valid until"), Qt::AlignRight, 114}});
    m_parts[LessonsPart].table->setEmptyText(tr("No lesson has been entered yet.\n\nCtrl+N in this list adds one."));
    m_parts[ComponentsPart].table->setEmptyText(tr("Nothing is marked in courses after this version.\n\nCtrl+N in this list adds a component."));
    m_parts[BandsPart].table->setEmptyText(tr("There are no bands: marks are told as figures only.\n\nCtrl+N in this list adds one."));
    m_parts[RecognitionsPart].table->setEmptyText(tr("The UN has not recognised this programme.\n\nCtrl+N in this list enters a certificate."));
    nameButton();
}

} // namespace muster
