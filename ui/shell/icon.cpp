// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icon.h"

#include "ui/shell/theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace muster {

namespace {

constexpr auto folder = ":/muster/icons/";

QByteArray drawing(const QString &name)
{
    QFile file(QLatin1String(folder) + name + ".svg");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QColor tint(QIcon::Mode mode, QIcon::State state)
{
    const auto &colours = theme().colours;
    if (mode == QIcon::Disabled)
        return colours.line;
    return state == QIcon::On ? colours.accent : colours.textSoft;
}

class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintLineIcon(*painter, rect, m_name, tint(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name); }
    QString key() const override { return "muster_line_icon"; }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    return QFile::exists(QLatin1String(folder) + name + ".svg") ? QIcon(new LineIconEngine(name)) : QIcon();
}

void paintLineIcon(QPainter &painter, const QRectF &square, const QString &name, const QColor &colour)
{
    QSvgRenderer renderer(drawing(name).replace("currentColor", colour.name().toLatin1()));
    const qreal side = qMin(square.width(), square.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(square.center());
    renderer.render(&painter, box);
}

QStringList lineIconNames()
{
    QStringList names;
    for (const auto &file : QDir(folder).entryList({"*.svg"}, QDir::Files, QDir::Name))
        names << file.chopped(4);
    return names;
}

} // namespace muster
