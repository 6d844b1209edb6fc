// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QTest>

#include <gtest/gtest.h>

namespace muster {

/// Presses the key in the widget and handles what it sets off.
inline void press(QWidget *widget, int key, Qt::KeyboardModifiers with = {})
{
    ASSERT_TRUE(widget) << "nothing has the focus";
    QTest::keyClick(widget, Qt::Key(key), with);
    QApplication::processEvents();
}

/// Presses the key where the keyboard is.
inline void press(int key, Qt::KeyboardModifiers with = {})
{
    press(QApplication::focusWidget(), key, with);
}

/// Letters that are not ASCII come as from an input method's keyboard.
inline void typeLetter(QWidget *widget, QChar letter)
{
    ASSERT_TRUE(widget) << "nothing has the focus";
    QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QKeyEvent up(QEvent::KeyRelease, 0, Qt::NoModifier, letter);
    QApplication::sendEvent(widget, &down);
    QApplication::sendEvent(widget, &up);
}

/// Types into the widget and handles what it sets off.
inline void type(QWidget *widget, const QString &text)
{
    for (const QChar letter : text)
        typeLetter(widget, letter);
    QApplication::processEvents();
}

/// Types where the keyboard is; a letter may take it elsewhere.
inline void type(const QString &text)
{
    for (const QChar letter : text)
        typeLetter(QApplication::focusWidget(), letter);
    QApplication::processEvents();
}

/// Puts other words in the place of those in the widget that has the keyboard.
inline void retype(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

/// Goes on with Tab to the field of that name and puts other words into it.
inline void enter(const QString &field, const QString &text)
{
    for (int i = 0; i < 60 && !QApplication::focusWidget()->accessibleName().startsWith(field); ++i)
        press(Qt::Key_Tab);
    ASSERT_TRUE(QApplication::focusWidget()->accessibleName().startsWith(field)) << field.toStdString();
    retype(text);
}

} // namespace muster
