// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibility/every_place.h"
#include "ui/shell/labels.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace muster {
namespace {

/// A window of 1280 by 800 on a screen at 200 % has so many points.
constexpr QSize halved(640, 400);

/// Nothing may be cut off without a scroll bar, or an ellipsis and a tool tip.
class NarrowWindowTest : public EveryPlace {
protected:
    static bool isCutItself(const QWidget *widget)
    {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (qobject_cast<const ElidedLabel *>(widget) || (label && label->text().isEmpty()))
            return false;
        // What is typed scrolls in its field; the arrows of a row of tabs are Qt's.
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTabBar *>(widget->parentWidget()))
            return false;
        // Made to shorten its words with an ellipsis, and to tell them whole.
        if (widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored && !widget->toolTip().isEmpty())
            return false;
        if (label && label->wordWrap())
            return label->height() < label->heightForWidth(label->width());
        const QSize wanted = widget->sizeHint();
        const QSize least = qobject_cast<const QAbstractButton *>(widget) ? widget->minimumSizeHint() : wanted;
        return widget->width() < std::min(wanted.width(), std::max(least.width(), widget->minimumWidth())) || widget->height() < least.height();
    }

    /// What an ancestor does not show and cannot be scrolled to.
    static bool isCutByParents(const QWidget *widget)
    {
        QRect shown = widget->rect();
        for (const QWidget *at = widget; at->parentWidget() && !at->isWindow(); at = at->parentWidget()) {
            shown.translate(at->pos());
            const auto *area = qobject_cast<const QAbstractScrollArea *>(at->parentWidget()->parentWidget());
            if (area && area->viewport() == at->parentWidget())
                return area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && shown.right() > at->parentWidget()->width();
            if (!at->parentWidget()->rect().contains(shown))
                return true;
        }
        return false;
    }

    /// Which parts ask for so much room.
    static std::string widest(QWidget *whole)
    {
        std::string parts;
        for (auto *part : whole->findChildren<QWidget *>())
            if (part->isVisible() && part->minimumSizeHint().width() > halved.width())
                parts += told(part) + " wants " + std::to_string(part->minimumSizeHint().width()) + "; ";
        return parts;
    }

    void expectWhole()
    {
        for (auto *widget : window.findChildren<QWidget *>()) {
            const bool isRead = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget);
            if (!isRead || !widget->isVisible() || qobject_cast<QLineEdit *>(widget->parentWidget()))
                continue;
            EXPECT_FALSE(isCutItself(widget)) << told(widget) << " is cut: " << widget->width() << "x" << widget->height() << " of "
                                              << widget->sizeHint().width() << "x" << widget->sizeHint().height();
            EXPECT_FALSE(isCutByParents(widget)) << told(widget) << " stands outside of what holds it";
        }
    }

    void expectRoomEverywhere(const QString &language)
    {
        applyLanguage(*qApp, language);
        show(halved);
        for (const Place &place : places()) {
            SCOPED_TRACE(place.name);
            go(place);
            EXPECT_EQ(window.size(), halved) << widest(window.centralWidget());
            expectWhole();
        }
        applyLanguage(*qApp, QStringLiteral("en"));
    }
};

} // namespace

TEST_F(NarrowWindowTest, AtTwiceTheSizeNothingIsCutInEnglish)
{
    expectRoomEverywhere(QStringLiteral("en"));
}

TEST_F(NarrowWindowTest, AtTwiceTheSizeNothingIsCutInVietnamese)
{
    expectRoomEverywhere(QStringLiteral("vi"));
}

TEST_F(NarrowWindowTest, TheHelpFitsToo)
{
    show(halved);
    go(places().first());
    openHelp();
    EXPECT_EQ(window.size(), halved);
    expectWhole();
}

} // namespace muster
