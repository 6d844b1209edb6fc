// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/number_editor.h"

#include <QLineEdit>
#include <QLocale>

namespace muster {

namespace {

constexpr int decimals = 10;

QLocale plainLocale()
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace

NumberEditor::NumberEditor(const FieldInfo &field, QWidget *parent)
    : FieldEditor(parent), m_field(field), m_line(new QLineEdit(this))
{
    retranslate();
    m_line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    hold(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void NumberEditor::setValue(const QVariant &value)
{
    if (value.isNull())
        return m_line->clear();
    m_line->setText(isWhole() ? plainLocale().toString(value.toInt())
                              : plainLocale().toString(value.toDouble(), 'g', decimals));
}

/// A decimal point is understood in every language, beside the language's own sign.
std::optional<double> NumberEditor::typed() const
{
    const QString text = m_line->text().trimmed();
    bool fits = false;
    if (isWhole()) {
        const int whole = plainLocale().toInt(text, &fits);
        return fits ? std::optional<double>(whole) : std::nullopt;
    }
    const double own = plainLocale().toDouble(text, &fits);
    if (fits)
        return own;
    const double plain = QLocale::c().toDouble(text, &fits);
    return fits ? std::optional(plain) : std::nullopt;
}

QVariant NumberEditor::value() const
{
    const std::optional<double> number = typed();
    if (isWhole())
        return FieldType<std::optional<int>>::toVariant(number ? std::optional(int(*number)) : std::nullopt);
    return FieldType<std::optional<double>>::toVariant(number);
}

QString NumberEditor::typingFault() const
{
    if (m_line->text().trimmed().isEmpty() || typed())
        return {};
    return isWhole() ? tr("this is not a whole number") : tr("this is not a number");
}

/// A sign or a separator that a figure is to follow.
bool NumberEditor::isMidway() const
{
    const QString text = m_line->text().trimmed();
    return text == u'-' || (!isWhole() && (text.endsWith(u',') || text.endsWith(u'.')) && text.count(u',') + text.count(u'.') == 1);
}

QString NumberEditor::typedText() const
{
    return m_line->text();
}

void NumberEditor::setTypedText(const QString &text)
{
    m_line->setText(text);
}

void NumberEditor::retranslate()
{
    m_line->setPlaceholderText(exampleWords(m_field));
}

QWidget *NumberEditor::control() const
{
    return m_line;
}

} // namespace muster
