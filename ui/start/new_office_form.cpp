// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/new_office_form.h"

#include "ui/shell/labels.h"
#include "ui/shell/theme.h"
#include "ui/start/checked_field.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace muster {

namespace {

constexpr int countryWidth = 120;

QString wordsFor(const Problems &problems, const QString &column)
{
    QStringList words;
    for (const Problem &problem : problems)
        if (problem.field == column)
            words << problem.words;
    return words.join(QStringLiteral("; "));
}

} // namespace

NewOfficeForm::NewOfficeForm(QWidget *parent)
    : QFrame(parent), m_title(makeLabel(TextLook::Heading, {}, this)), m_words(makeLabel(TextLook::Soft, {}, this)),
      m_name(addField("name")), m_nameVi(addField("name_vi")), m_country(addField("country")), m_place(addField("place")),
      m_placeWords(makeLabel(TextLook::Small, {}, this)), m_choose(makeButton(ButtonLook::Plain, {}, this)),
      m_make(makeButton(ButtonLook::Primary, {}, this)), m_leave(makeButton(ButtonLook::Plain, {}, this))
{
    setObjectName(QStringLiteral("card"));
    build();
    connect(m_name->edit(), &QLineEdit::textEdited, this, &NewOfficeForm::suggestPlace);
    connect(m_nameVi->edit(), &QLineEdit::textEdited, this, &NewOfficeForm::suggestPlace);
    connect(m_place->edit(), &QLineEdit::textEdited, this, [this] { m_placeIsOwn = true; });
    connect(m_choose, &QPushButton::clicked, this, &NewOfficeForm::choosePlace);
    connect(m_make, &QPushButton::clicked, this, &NewOfficeForm::make);
    connect(m_leave, &QPushButton::clicked, this, &NewOfficeForm::left);
    retranslate();
}

CheckedField *NewOfficeForm::addField(const char *column)
{
    auto *field = new CheckedField(this);
    field->setObjectName(QLatin1String(column));
    m_fields.append(field);
    connect(field->edit(), &QLineEdit::textChanged, this, &NewOfficeForm::follow);
    return field;
}

void NewOfficeForm::build()
{
    m_words->setWordWrap(true);
    m_placeWords->setWordWrap(true);
    m_country->setMaximumWidth(2 * countryWidth);
    m_place->addButton(m_choose);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::unit);
    buttons->addWidget(m_make);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(3 * Theme::unit, 20, 3 * Theme::unit, 20);
    rows->setSpacing(12);
    rows->addWidget(m_title);
    rows->addWidget(m_words);
    for (CheckedField *field : std::as_const(m_fields))
        rows->addWidget(field);
    rows->addWidget(m_placeWords);
    rows->addLayout(buttons);
}

OfficePlan NewOfficeForm::plan() const
{
    return {m_name->text(), m_nameVi->text(), m_country->text(), m_place->text()};
}

void NewOfficeForm::begin()
{
    m_placeIsOwn = false;
    m_tried = false;
    for (CheckedField *field : std::as_const(m_fields))
        field->edit()->clear();
    suggestPlace();
    m_name->edit()->setFocus();
}

/// An empty name is told only when somebody tried to go on without it.
void NewOfficeForm::follow()
{
    Problems problems = problemsOf(plan());
    if (!m_tried && m_name->text().isEmpty() && m_nameVi->text().isEmpty())
        problems.removeIf([](const Problem &problem) { return problem.field == QLatin1String("name"); });
    tell(problems);
}

void NewOfficeForm::tell(const Problems &problems)
{
    for (CheckedField *field : std::as_const(m_fields))
        field->tell(wordsFor(problems, field->objectName()));
}

void NewOfficeForm::suggestPlace()
{
    if (!m_placeIsOwn)
        m_place->edit()->setText(suggestedPlace(m_name->text().isEmpty() ? m_nameVi->text() : m_name->text()));
}

void NewOfficeForm::choosePlace()
{
    const QString place = QFileDialog::getSaveFileName(this, tr("Where to keep the office"), m_place->text(),
                                                       tr("Offices (*.muster)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (place.isEmpty())
        return;
    m_placeIsOwn = true;
    m_place->edit()->setText(place.contains(QLatin1Char('.')) ? place : place + QStringLiteral(".muster"));
}

void NewOfficeForm::make()
{
    m_tried = true;
    const Problems problems = problemsOf(plan());
    tell(problems);
    for (CheckedField *field : std::as_const(m_fields))
        if (!wordsFor(problems, field->objectName()).isEmpty())
            return field->edit()->setFocus();
    emit asked(plan());
}

void NewOfficeForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return emit left();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QFrame::keyPressEvent(event);
    if (m_place->edit()->hasFocus())
        make();
    else
        focusNextChild();
}

void NewOfficeForm::retranslate()
{
    m_title->setText(tr("A new office"));
    m_words->setText(tr("It starts with the reference lists: ranks, missions, categories, document types. People come in "
                        "afterwards, one by one or from spreadsheets."));
    m_name->setName(tr("Name in English"));
    m_nameVi->setName(tr("Name in Vietnamese"));
    m_country->setName(tr("Country, three letters"));
    m_country->edit()->setPlaceholderText(QStringLiteral("VNM"));
    m_place->setName(tr("Where to keep it"));
    m_placeWords->setText(tr("A file on this computer, for one clerk. For several clerks at once: an empty PostgreSQL database "
                             "that the administrator has made for you, as postgresql://name@server/office"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose where to keep it"));
    m_make->setText(tr("Make the office"));
    m_leave->setText(tr("Back"));
    m_leave->setToolTip(tr("Back (Esc)"));
    follow();
}

} // namespace muster
