// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/item_panel.h"

#include "core/qualification/certificate_fields.h"
#include "ui/qualification/colour_box.h"
#include "ui/qualification/item_text_box.h"
#include "ui/qualification/measure_box.h"
#include "ui/qualification/template_words.h"
#include "ui/shell/icon.h"
#include "ui/shell/labels.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace muster {

namespace {

constexpr double longestSheet = 297;

const QList<std::pair<LineUp, QString>> &lineUps()
{
    static const QList<std::pair<LineUp, QString>> all{
        {LineUp::Left, QStringLiteral("align_left")}, {LineUp::Centre, QStringLiteral("align_centre")}, {LineUp::Right, QStringLiteral("align_right")},
        {LineUp::Top, QStringLiteral("align_top")},   {LineUp::Middle, QStringLiteral("align_middle")}, {LineUp::Bottom, QStringLiteral("align_bottom")}};
    return all;
}

bool hasLetters(LayoutKind kind)
{
    return kind == LayoutKind::Text || kind == LayoutKind::Lessons;
}

bool hasStroke(LayoutKind kind)
{
    return kind == LayoutKind::Line || kind == LayoutKind::Frame;
}

QComboBox *makeChoice(QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    return choice;
}

void chooseQuietly(QComboBox *choice, int index)
{
    const QSignalBlocker quiet(choice);
    choice->setCurrentIndex(index);
}

/// Two measures beside one another, each below its words.
void putPair(QGridLayout *grid, int row, QWidget *first, QWidget *second)
{
    grid->addWidget(first, row, 0);
    grid->addWidget(second, row, 1);
}

} // namespace

ItemPanel::ItemPanel(QWidget *parent)
    : QWidget(parent), m_rows(new QFormLayout(this)), m_title(new ElidedLabel(TextLook::Heading, {}, this)), m_faults(makeLabel(TextLook::Small, {}, this)),
      m_text(new ItemTextBox(this)), m_left(new MeasureBox(0, longestSheet, this)), m_top(new MeasureBox(0, longestSheet, this)),
      m_wide(new MeasureBox(0, longestSheet, this)), m_high(new MeasureBox(0, longestSheet, this)), m_family(makeChoice(this)),
      m_points(new MeasureBox(4, 120, this)), m_bold(new QCheckBox(this)), m_slanted(new QCheckBox(this)), m_align(makeChoice(this)),
      m_spacing(new MeasureBox(0, 30, this)), m_colour(new ColourBox(this)), m_stroke(new MeasureBox(0.1, 20, this)),
      m_choosePicture(makeButton(ButtonLook::Plain, {}, this)), m_takeOut(makeButton(ButtonLook::Plain, {}, this)), m_onlyWith(makeChoice(this)),
      m_hint(makeLabel(TextLook::Small, {}, this))
{
    build();
    listen();
    retranslate();
}

void ItemPanel::build()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(Theme::unit);
    m_rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_faults->setWordWrap(true);
    setLook(m_faults, "look", QStringLiteral("fault"));
    m_hint->setWordWrap(true);
    m_family->addItems(certificateFamilies());
    m_place = buildPlace();
    m_letters = buildLetters();
    m_picture = buildPicture();
    m_rows->addRow(m_title);
    m_rows->addRow(m_faults);
    m_rows->addRow(m_text);
    m_rows->addRow(m_hint);
    m_rows->addRow(new QLabel(this), m_place);
    m_rows->addRow(new QLabel(this), buildLineUp());
    m_rows->addRow(new QLabel(this), m_letters);
    m_rows->addRow(new QLabel(this), m_colour);
    m_rows->addRow(new QLabel(this), m_stroke);
    m_rows->addRow(new QLabel(this), m_picture);
    m_rows->addRow(new QLabel(this), m_onlyWith);
    for (auto *label : findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        if (label->text().isEmpty() && label != m_faults && label != m_hint && label != m_title)
            setLook(label, "look", QStringLiteral("soft"));
}

QWidget *ItemPanel::buildPlace()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::unit / 2);
    putPair(grid, 0, m_left, m_top);
    putPair(grid, 1, m_wide, m_high);
    return box;
}

QWidget *ItemPanel::buildLineUp()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const auto &[edge, icon] : lineUps()) {
        auto *button = new QToolButton(box);
        button->setIcon(lineIcon(icon));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        m_lineUp.append(button);
        connect(button, &QToolButton::clicked, this, [this, edge = edge] { emit lineUpAsked(edge); });
    }
    row->addStretch(1);
    return box;
}

QWidget *ItemPanel::buildLetters()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::unit / 2);
    grid->addWidget(m_family, 0, 0, 1, 2);
    putPair(grid, 1, m_points, m_spacing);
    putPair(grid, 2, m_bold, m_slanted);
    grid->addWidget(m_align, 3, 0, 1, 2);
    return box;
}

QWidget *ItemPanel::buildPicture()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::unit);
    row->addWidget(m_choosePicture);
    row->addWidget(m_takeOut);
    row->addStretch(1);
    return box;
}

void ItemPanel::say(const ItemEdit &edit, const QString &what)
{
    emit edited(edit, {what, what});
}

void ItemPanel::listenTo(MeasureBox *box, double LayoutItem::*member)
{
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, box, member](double value) {
        say([member, value](LayoutItem &item) { item.*member = value; }, box->accessibleName());
    });
}

void ItemPanel::listenToPlace(MeasureBox *box, void (QRectF::*set)(qreal))
{
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, box, set](double value) {
        say([set, value](LayoutItem &item) { (item.place.*set)(value); }, box->accessibleName());
    });
}

void ItemPanel::listen()
{
    connect(m_text, &ItemTextBox::typed, this, [this] {
        say([text = m_text->text()](LayoutItem &item) { item.text = text; }, tr("text"));
    });
    listenToPlace(m_left, &QRectF::moveLeft);
    listenToPlace(m_top, &QRectF::moveTop);
    listenToPlace(m_wide, &QRectF::setWidth);
    listenToPlace(m_high, &QRectF::setHeight);
    listenTo(m_points, &LayoutItem::points);
    listenTo(m_spacing, &LayoutItem::spacing);
    listenTo(m_stroke, &LayoutItem::stroke);
    connect(m_family, &QComboBox::activated, this, [this] {
        say([family = m_family->currentText()](LayoutItem &item) { item.family = family; }, tr("font"));
    });
    connect(m_bold, &QCheckBox::clicked, this, [this](bool on) {
        say([on](LayoutItem &item) { item.weight = on ? LayoutWeight::Bold : LayoutWeight::Regular; }, tr("bold"));
    });
    connect(m_slanted, &QCheckBox::clicked, this, [this](bool on) {
        say([on](LayoutItem &item) { item.slant = on ? LayoutSlant::Italic : LayoutSlant::Upright; }, tr("slanted"));
    });
    connect(m_align, &QComboBox::activated, this, [this](int align) {
        say([align](LayoutItem &item) { item.align = LayoutAlign(align); }, tr("lines"));
    });
    connect(m_colour, &ColourBox::chosen, this, [this](const QString &colour) {
        say([colour](LayoutItem &item) { item.colour = colour; }, tr("colour"));
    });
    connect(m_onlyWith, &QComboBox::activated, this, [this] {
        say([key = m_onlyWith->currentData().toString()](LayoutItem &item) { item.onlyWith = key; }, tr("printed only with"));
    });
    connect(m_choosePicture, &QPushButton::clicked, this, &ItemPanel::pictureAsked);
    connect(m_takeOut, &QPushButton::clicked, this, [this] {
        emit edited([](LayoutItem &item) { item.picture = {}; }, {tr("picture taken out")});
    });
}

void ItemPanel::show(const QList<LayoutItem> &items, const QStringList &faults)
{
    const auto all = [&items](auto &&holds) { return std::all_of(items.begin(), items.end(), [&](const LayoutItem &item) { return holds(item.kind); }); };
    const bool isOne = items.size() == 1;
    const LayoutItem &first = items.first();
    m_title->setText(isOne ? QStringLiteral("%1: %2").arg(kindWords(first.kind), itemWords(first)) : tr("%n item(s) chosen", nullptr, int(items.size())));
    m_title->setToolTip(m_title->text());
    if (isOne && kindWords(first.kind) == itemWords(first))
        m_title->setText(kindWords(first.kind));
    m_faults->setText(faults.join(u'\n'));
    m_rows->setRowVisible(m_faults, !faults.isEmpty());
    m_rows->setRowVisible(m_text, isOne && first.kind == LayoutKind::Text);
    m_rows->setRowVisible(m_hint, isOne && (first.kind == LayoutKind::SignatureImage || first.kind == LayoutKind::Lessons || first.kind == LayoutKind::Qr));
    m_rows->setRowVisible(m_place, isOne);
    m_rows->setRowVisible(m_letters, all(hasLetters));
    m_rows->setRowVisible(m_colour, all([](LayoutKind kind) { return hasLetters(kind) || hasStroke(kind); }));
    m_rows->setRowVisible(m_stroke, all(hasStroke));
    m_rows->setRowVisible(m_picture, isOne && first.kind == LayoutKind::Picture);
    fill(first);
}

void ItemPanel::fill(const LayoutItem &item)
{
    m_text->show(item.text);
    m_left->show(item.place.left());
    m_top->show(item.place.top());
    m_wide->show(item.place.width());
    m_high->show(item.place.height());
    m_points->show(item.points);
    m_spacing->show(item.spacing);
    m_stroke->show(item.stroke);
    chooseQuietly(m_family, m_family->findText(item.family));
    chooseQuietly(m_align, int(item.align));
    chooseQuietly(m_onlyWith, m_onlyWith->findData(item.onlyWith));
    m_bold->setChecked(item.weight == LayoutWeight::Bold);
    m_slanted->setChecked(item.slant == LayoutSlant::Italic);
    m_colour->show(item.colour);
    m_takeOut->setEnabled(!item.picture.isNull());
    m_hint->setText(item.kind == LayoutKind::SignatureImage ? tr("Shows the signature image of the signer, when there is one.")
                    : item.kind == LayoutKind::Qr           ? tr("Holds the signed content. 36 mm or more is read best.")
                                                            : tr("The lessons of the course, in its order."));
}

void ItemPanel::takeFocus()
{
    if (m_rows->isRowVisible(m_text))
        m_text->setFocus();
    else
        m_left->setFocus();
}

void ItemPanel::offerFields()
{
    const QVariant before = m_onlyWith->currentData();
    const QSignalBlocker quiet(m_onlyWith);
    m_onlyWith->clear();
    m_onlyWith->addItem(tr("Always"), QString());
    for (const CertificateField &field : certificateFields())
        m_onlyWith->addItem(fieldLabel(field), QString::fromLatin1(field.key));
    m_onlyWith->setCurrentIndex(m_onlyWith->findData(before));
}

void ItemPanel::retranslate()
{
    const auto labelled = [this](QWidget *field, const QString &words) { static_cast<QLabel *>(m_rows->labelForField(field))->setText(words); };
    labelled(m_place, tr("Place in millimetres"));
    labelled(m_lineUp.first()->parentWidget(), tr("Line up"));
    labelled(m_letters, tr("Letters"));
    labelled(m_colour, tr("Colour"));
    labelled(m_stroke, tr("Thickness of the line"));
    labelled(m_picture, tr("Picture"));
    labelled(m_onlyWith, tr("Printed only with"));
    const auto measure = [](MeasureBox *box, const QString &name, const QString &prefix, const QString &suffix) {
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setPrefix(prefix);
        box->setSuffix(suffix);
    };
    measure(m_left, tr("From the left, in millimetres"), tr("← "), {});
    measure(m_top, tr("From the top, in millimetres"), tr("↑ "), {});
    measure(m_wide, tr("Width in millimetres"), tr("↔ "), {});
    measure(m_high, tr("Height in millimetres"), tr("↕ "), {});
    measure(m_points, tr("Size of the letters in points"), {}, tr(" pt"));
    measure(m_spacing, tr("Space between letters in percent"), {}, tr(" %"));
    measure(m_stroke, tr("Thickness of the line in millimetres"), {}, tr(" mm"));
    const QStringList edges{tr("Left edges"), tr("Middles, side by side"), tr("Right edges"), tr("Upper edges"), tr("Middles, one below another"), tr("Lower edges")};
    for (int i = 0; i < m_lineUp.size(); ++i) {
        m_lineUp[i]->setAccessibleName(edges[i]);
        m_lineUp[i]->setToolTip(edges[i]);
    }
    m_family->setAccessibleName(tr("Font"));
    m_bold->setText(tr("Bold"));
    m_slanted->setText(tr("Slanted"));
    const int align = m_align->currentIndex();
    const QSignalBlocker quiet(m_align);
    m_align->clear();
    m_align->addItems({tr("Lines begin at the left"), tr("Lines in the middle"), tr("Lines end at the right")});
    m_align->setCurrentIndex(align);
    m_align->setAccessibleName(tr("Lines"));
    m_colour->setAccessibleName(tr("Colour"));
    m_colour->retranslate();
    m_choosePicture->setText(tr("Choose…"));
    m_choosePicture->setAccessibleName(tr("Choose a picture"));
    m_takeOut->setText(tr("Take out"));
    m_takeOut->setAccessibleName(tr("Take the picture out"));
    m_onlyWith->setAccessibleName(tr("Printed only with this field"));
    m_onlyWith->setToolTip(tr("The item is left out where this field is empty"));
    m_text->retranslate();
    offerFields();
}

} // namespace muster
