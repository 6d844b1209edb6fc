// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/template_canvas.h"

#include "core/qualification/layout_edits.h"
#include "ui/qualification/canvas_room.h"
#include "ui/qualification/template_words.h"

#include <QAccessibleWidget>
#include <QKeyEvent>

#include <algorithm>

namespace muster {

namespace {

QAccessibleInterface *makeTold(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TemplateCanvas *>(object);
    return canvas ? new QAccessibleWidget(canvas, QAccessible::Canvas) : nullptr;
}

QString joining(const char *what, const QList<int> &items)
{
    QStringList numbers;
    for (const int item : items)
        numbers << QString::number(item);
    return QLatin1String(what) + numbers.join(u',');
}

} // namespace

void tellCanvas()
{
    static const bool isTold = [] {
        QAccessible::installFactory(makeTold);
        return true;
    }();
    Q_UNUSED(isTold)
}

TemplateCanvas::TemplateCanvas(PictureSource pictures, QWidget *parent)
    : QWidget(parent), m_painter(std::make_unique<CertificatePainter>(std::move(pictures)))
{
    tellCanvas();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumSize(CanvasRoom::least);
}

TemplateCanvas::~TemplateCanvas() = default;

void TemplateCanvas::show(const CertificatePage &page)
{
    m_page = page;
    m_page.medium = PageMedium::Screen;
    m_chosen.removeIf([this](int item) { return item >= m_page.layout.items.size() || m_page.layout.items[item].side != m_side; });
    setZoom(m_zoom);
    tell();
}

void TemplateCanvas::setSide(LayoutSide side)
{
    m_side = side;
    m_chosen.clear();
    tell();
}

void TemplateCanvas::setFaulty(const QSet<int> &items)
{
    m_faulty = items;
    tell();
}

void TemplateCanvas::setLines(DrawnLines lines)
{
    m_lines = lines;
    update();
}

void TemplateCanvas::setZoom(std::optional<double> zoom)
{
    m_zoom = zoom;
    setMinimumSize(zoom ? CanvasRoom::sizeFor(sheetSize(m_page.layout.orientation), *zoom * logicalDpiX()) : CanvasRoom::least);
    update();
}

SheetView TemplateCanvas::sheet() const
{
    const QSizeF millimetres = sheetSize(m_page.layout.orientation);
    return m_zoom ? CanvasRoom::scaled(size(), millimetres, *m_zoom * logicalDpiX()) : CanvasRoom::fitting(size(), millimetres);
}

void TemplateCanvas::choose(const QList<int> &items)
{
    m_chosen = items;
    m_chosen.removeIf([this](int item) { return item < 0 || item >= m_page.layout.items.size() || m_page.layout.items[item].side != m_side; });
    tell();
}

void TemplateCanvas::take(const QList<int> &items)
{
    if (items == m_chosen)
        return;
    choose(items);
    emit chosenChanged();
}

/// Those who do not see the sheet are told what is chosen and where it stands.
void TemplateCanvas::tell()
{
    setAccessibleName(m_side == LayoutSide::Front ? tr("Front of the certificate") : tr("Back of the certificate"));
    if (m_chosen.isEmpty())
        setAccessibleDescription(tr("Nothing is chosen; PageDown goes to the first item"));
    else if (m_chosen.size() > 1)
        setAccessibleDescription(tr("%n item(s) chosen", nullptr, int(m_chosen.size())));
    else
        setAccessibleDescription(QStringLiteral("%1: %2").arg(itemWords(m_page.layout.items[m_chosen.first()]), placeWords(bounds())));
    update();
}

/// From item to item in the order of drawing, which is that of reading in most templates.
void TemplateCanvas::go(int by)
{
    const QList<int> items = itemsOf(m_page.layout, m_side);
    if (items.isEmpty())
        return;
    const qsizetype at = m_chosen.isEmpty() ? (by > 0 ? -1 : items.size()) : items.indexOf(m_chosen.last());
    take({items[std::clamp(at + by, qsizetype(0), items.size() - 1)]});
}

bool TemplateCanvas::goKey(int key)
{
    constexpr int toTheEnd = 100000;
    switch (key) {
    case Qt::Key_PageDown: go(1); return true;
    case Qt::Key_PageUp: go(-1); return true;
    case Qt::Key_Home: go(-toTheEnd); return true;
    case Qt::Key_End: go(toTheEnd); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit opened(); return true;
    default: return false;
    }
}

bool TemplateCanvas::arrowKey(const QKeyEvent &key)
{
    const double far = key.modifiers() & Qt::ShiftModifier ? 0.1 : 1;
    QPointF by;
    switch (key.key()) {
    case Qt::Key_Left: by = {-far, 0}; break;
    case Qt::Key_Right: by = {far, 0}; break;
    case Qt::Key_Up: by = {0, -far}; break;
    case Qt::Key_Down: by = {0, far}; break;
    default: return false;
    }
    if (key.modifiers() & Qt::ControlModifier)
        growBy(by);
    else
        moveBy(by);
    return true;
}

void TemplateCanvas::moveBy(QPointF by)
{
    if (!m_chosen.isEmpty())
        emit edited(moved(m_page.layout, m_chosen, by), {tr("moved"), joining("move ", m_chosen)});
}

void TemplateCanvas::growBy(QPointF by)
{
    CertificateLayout after = m_page.layout;
    for (const int item : m_chosen)
        after = resized(after, item, pulled(after.items[item].place, Handle::BottomRight, by));
    emit edited(after, {tr("resized"), joining("size ", m_chosen)});
}

/// Keys that windows and pages have too mean the canvas while it has the keyboard.
bool TemplateCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_chosen.isEmpty())
        event->accept();
    return QWidget::event(event);
}

void TemplateCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_chosen.isEmpty())
        take({});
    else if (event->matches(QKeySequence::SelectAll))
        take(itemsOf(m_page.layout, m_side));
    else if (!goKey(event->key()) && !arrowKey(*event))
        QWidget::keyPressEvent(event);
}

void TemplateCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TemplateCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TemplateCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

} // namespace muster
