// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/whole_panel.h"

#include "core/qualification/layout_edits.h"
#include "ui/qualification/template_words.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>

namespace muster {

namespace {

/// Words that somebody types just now are not written anew.
void showWords(QLineEdit *field, const QString &words)
{
    if (field->text() != words)
        field->setText(words);
}

QComboBox *makeChoice(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    return choice;
}

void offer(QComboBox *choice, const QStringList &words)
{
    const QSignalBlocker quiet(choice);
    const int before = std::max(0, choice->currentIndex());
    choice->clear();
    choice->addItems(words);
    choice->setCurrentIndex(before);
}

} // namespace

QList<double> measuresIn(const QString &text)
{
    QList<double> measures;
    for (const QString &part : text.split(QRegularExpression(QStringLiteral("[;\\s]+")), Qt::SkipEmptyParts)) {
        bool fits = false;
        const double measure = QString(part).replace(u',', u'.').toDouble(&fits);
        if (fits && !measures.contains(measure))
            measures.append(measure);
    }
    return measures;
}

QString measuresText(const QList<double> &measures)
{
    QStringList words;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    for (const double measure : measures)
        words << locale.toString(measure, 'g', 6);
    return words.join(QStringLiteral("; "));
}

WholePanel::WholePanel(QWidget *parent)
    : QWidget(parent), m_rows(this), m_title(makeLabel(TextLook::Heading, {}, this)), m_faults(makeLabel(TextLook::Small, {}, this)),
      m_code(new QLineEdit(this)), m_nameEn(new QLineEdit(this)), m_nameVi(new QLineEdit(this)), m_orientation(makeChoice(this)),
      m_choose(makeButton(ButtonLook::Plain, {}, this)), m_takeOut(makeButton(ButtonLook::Plain, {}, this)), m_use(makeChoice(this)),
      m_guidesDown(new QLineEdit(this)), m_guidesAcross(new QLineEdit(this)), m_note(new QLineEdit(this))
{
    build();
    listen();
    retranslate();
}

void WholePanel::build()
{
    m_faults->setWordWrap(true);
    setLook(m_faults, "look", QStringLiteral("fault"));
    m_background = new QWidget(this);
    auto *row = new QHBoxLayout(m_background);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_choose);
    row->addWidget(m_takeOut);
    row->addStretch(1);
    m_rows.add(m_title);
    m_rows.add(m_faults);
    for (QWidget *field : QList<QWidget *>{m_code, m_nameEn, m_nameVi, m_orientation, m_background, m_use, m_guidesDown, m_guidesAcross, m_note})
        m_rows.addLabelled(field);
}

void WholePanel::listenTo(QLineEdit *field, QString EditedTemplate::*member)
{
    connect(field, &QLineEdit::textEdited, this, [this, field, member](const QString &text) {
        emit edited([member, text](EditedTemplate &one) { one.*member = text; }, {field->accessibleName(), field->accessibleName()});
    });
}

void WholePanel::listenToGuides(QLineEdit *field, QList<double> CertificateLayout::*member)
{
    connect(field, &QLineEdit::textEdited, this, [this, member](const QString &text) {
        emit edited([member, guides = measuresIn(text)](EditedTemplate &one) { one.layout.*member = guides; }, {tr("guides"), tr("guides")});
    });
}

void WholePanel::listen()
{
    listenTo(m_code, &EditedTemplate::code);
    listenTo(m_nameEn, &EditedTemplate::nameEn);
    listenTo(m_nameVi, &EditedTemplate::nameVi);
    listenTo(m_note, &EditedTemplate::note);
    listenToGuides(m_guidesDown, &CertificateLayout::guidesDown);
    listenToGuides(m_guidesAcross, &CertificateLayout::guidesAcross);
    connect(m_orientation, &QComboBox::activated, this, [this](int index) {
        emit edited([index](EditedTemplate &one) { one.layout = turned(one.layout, SheetOrientation(index)); }, {tr("sheet turned")});
    });
    connect(m_use, &QComboBox::activated, this, [this](int index) {
        emit edited([index](EditedTemplate &one) { one.layout.backgroundUse = BackgroundUse(index); }, {tr("use of the background")});
    });
    connect(m_choose, &QPushButton::clicked, this, &WholePanel::pictureAsked);
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        emit edited([](EditedTemplate &one) { one.layout.background = {}; }, {tr("background taken out")});
    });
}

void WholePanel::show(const EditedTemplate &edited, const QStringList &faults)
{
    m_faults->setText(faults.join(u'\n'));
    showWords(m_code, edited.code);
    showWords(m_nameEn, edited.nameEn);
    showWords(m_nameVi, edited.nameVi);
    showWords(m_note, edited.note);
    if (measuresIn(m_guidesDown->text()) != edited.layout.guidesDown)
        m_guidesDown->setText(measuresText(edited.layout.guidesDown));
    if (measuresIn(m_guidesAcross->text()) != edited.layout.guidesAcross)
        m_guidesAcross->setText(measuresText(edited.layout.guidesAcross));
    m_orientation->setCurrentIndex(int(edited.layout.orientation));
    m_use->setCurrentIndex(int(edited.layout.backgroundUse));
    m_takeOut->setEnabled(!edited.layout.background.isNull());
    QList<QWidget *> shown{m_title, m_code, m_nameEn, m_nameVi, m_orientation, m_background, m_guidesDown, m_guidesAcross, m_note};
    if (!faults.isEmpty())
        shown.append(m_faults);
    if (!edited.layout.background.isNull())
        shown.append(m_use);
    m_rows.showOnly(shown);
}

void WholePanel::retranslate()
{
    const auto name = [this](QWidget *field, const QString &words) {
        m_rows.name(field, words);
        field->setAccessibleName(words);
    };
    m_title->setText(tr("Template and sheet"));
    name(m_code, tr("Code"));
    name(m_nameEn, tr("Name in English"));
    name(m_nameVi, tr("Name in Vietnamese"));
    name(m_orientation, tr("Sheet"));
    name(m_background, tr("Picture behind everything"));
    name(m_use, tr("The picture behind is"));
    name(m_guidesDown, tr("Upright guides, mm from the left"));
    name(m_guidesAcross, tr("Level guides, mm from the top"));
    name(m_note, tr("Note"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the picture behind everything"));
    m_takeOut->setText(tr("Take out"));
    m_takeOut->setAccessibleName(tr("Take the picture behind everything out"));
    m_guidesDown->setPlaceholderText(tr("e.g. 20; 148.5; 277"));
    m_guidesAcross->setPlaceholderText(tr("e.g. 25; 105"));
    offer(m_orientation, {sheetWords(SheetOrientation::Landscape), sheetWords(SheetOrientation::Portrait)});
    offer(m_use, {tr("only shown: the stock bears it already"), tr("printed")});
}

} // namespace muster
