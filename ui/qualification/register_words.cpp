// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/register_words.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RegisterWords)
};

QString paperWords(const CertificateEvent &event)
{
    const int copy = event.copy.value_or(0);
    return copy == 0 ? Words::tr("the original") : Words::tr("duplicate %1").arg(copy);
}

QString spoiledWords(const CertificateEvent &event)
{
    const QString blank = event.blank.isEmpty() ? Words::tr("A blank was spoiled") : Words::tr("Blank %1 was spoiled").arg(event.blank);
    return event.certificateId.isNull() ? blank : QStringLiteral("%1 (%2)").arg(blank, paperWords(event));
}

} // namespace

QString registerStateWords(RegisterState state)
{
    switch (state) {
    case RegisterState::ToPrint: return Words::tr("To be printed");
    case RegisterState::Printed: return Words::tr("Printed");
    case RegisterState::Revoked: return Words::tr("Revoked");
    }
    return {};
}

ChipCell registerChip(RegisterState state)
{
    static constexpr Tone tones[]{Tone::Warning, Tone::Good, Tone::Error};
    return {registerStateWords(state), tones[size_t(state)]};
}

QString printsWords(const RegisterRow &row)
{
    if (row.originals == 0)
        return {};
    return row.copies == 0 ? Words::tr("original") : Words::tr("original, %n duplicate(s)", "", row.copies);
}

QString eventWords(const CertificateEvent &event)
{
    switch (event.kind) {
    case CertificateEventKind::Printed:
    case CertificateEventKind::Duplicate:
        return event.blank.isEmpty() ? Words::tr("Printed: %1").arg(paperWords(event)) : Words::tr("Printed: %1, on blank %2").arg(paperWords(event), event.blank);
    case CertificateEventKind::Spoiled: return spoiledWords(event);
    case CertificateEventKind::Revoked: return Words::tr("Revoked");
    }
    return {};
}

} // namespace muster
