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

bool hasHint(LayoutKind kind)
{
    return kind == LayoutKind::SignatureImage || kind == LayoutKind::Lessons || kind == LayoutKind::Qr;
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
    : QWidget(parent), m_rows(this), m_title(new ElidedLabel(TextLook::Heading, {}, this)), m_faults(makeLabel(TextLook::Small, {}, this)),
      m_text(new ItemTextBox(this)), m_left(new MeasureBox(0, longestSheet, this)), m_top(new MeasureBox(0, longestSheet, this)),
      m_wide(new MeasureBox(0, longestSheet, this)), m_high(new MeasureBox(0, longestSheet, this)), m_family(makeChoice(this)),
      m_points(new MeasureBox(4, 120, this)), m_bold(new QCheckBox(this)), m_slanted(new QCheckBox(this)), m_align(makeChoice(this)),
      m_spacing(new MeasureBox(0, 30, this)), m_colour(new ColourBox(this)), m_stroke(new MeasureBox(0.05, 20, this)),
      m_choosePicture(makeButton(ButtonLook::Plain, {}, this)), m_takeOut(makeButton(ButtonLook::Plain, {}, this)), m_onlyWith(makeChoice(this)),
      m_hint(makeLabel(TextLook::Small, {}, this))
{
    build();
    listen();
    retranslate();
}

void ItemPanel::build()
{
    m_faults->setWordWrap(true);
    setLook(m_faults, "look", QStringLiteral("fault"));
    m_hint->setWordWrap(true);
    m_family->addItems(certificateFamilies());
    m_stroke->setDecimals(2);
    m_stroke->setSingleStep(0.1);
    m_place = buildPlace();
    m_letters = buildLetters();
    m_picture = buildPicture();
    m_lineUpRow = buildLineUp();
    for (QWidget *plain : QList<QWidget *>{m_title, m_faults, m_text, m_hint})
        m_rows.add(plain);
    for (QWidget *field : QList<QWidget *>{m_place, m_lineUpRow, m_letters, m_colour, m_stroke, m_picture, m_onlyWith})
        m_rows.addLabelled(field);
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
    const auto where = [](QWidget *field, bool isMeant) { return isMeant ? field : nullptr; };
    m_rows.showOnly({m_title, where(m_faults, !faults.isEmpty()), where(m_text, isOne && first.kind == LayoutKind::Text),
                     where(m_hint, isOne && hasHint(first.kind)), where(m_place, isOne), m_lineUpRow, where(m_letters, all(hasLetters)),
                     where(m_colour, all([](LayoutKind kind) { return hasLetters(kind) || hasStroke(kind); })), where(m_stroke, all(hasStroke)),
                     where(m_picture, isOne && first.kind == LayoutKind::Picture), m_onlyWith});
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
    if (!m_text->isHidden())
        m_text->setFocus();
    else
        m_left->setFocus();
}

} // namespace muster
