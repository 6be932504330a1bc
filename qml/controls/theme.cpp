// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "preferences.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>

namespace transmittal::controls {

using namespace Qt::StringLiterals;

namespace {

QString loadFont(const QString &regular, const QStringList &others)
{
    const QString folder = u":/look/fonts/"_s;
    const QStringList families =
        QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(folder + regular));
    for (const QString &other : others)
        QFontDatabase::addApplicationFont(folder + other);
    return families.isEmpty() ? QGuiApplication::font().family() : families.first();
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.sunken);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.raised);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.bad);
    palette.setColor(QPalette::ToolTipBase, colours.raised);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Light, colours.raised);
    palette.setColor(QPalette::Midlight, colours.hover);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.outline);
    palette.setColor(QPalette::Shadow, colours.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    return palette;
}

struct Tone
{
    QLatin1StringView name;
    QColor Colours::*colour;
    QColor Colours::*soft;
};
constexpr auto tonesByName = std::to_array<Tone>({
    {"good"_L1, &Colours::good, &Colours::goodSoft},
    {"warn"_L1, &Colours::warn, &Colours::warnSoft},
    {"bad"_L1, &Colours::bad, &Colours::badSoft},
    {"info"_L1, &Colours::info, &Colours::infoSoft},
    {"idle"_L1, &Colours::idle, &Colours::idleSoft},
    {""_L1, &Colours::idle, &Colours::idleSoft},
});

const Tone &find(const QString &name)
{
    const auto found = std::find_if(tonesByName.begin(), tonesByName.end(),
                                    [&name](const Tone &tone) { return tone.name == name; });
    return found == tonesByName.end() ? tonesByName.back() : *found;
}

QVariantMap mapOf(const Colours &colours, bool soft)
{
    QVariantMap map;
    for (const Tone &tone : tonesByName)
        map.insert(tone.name, colours.*(soft ? tone.soft : tone.colour));
    return map;
}

} // namespace

const Colours &Colours::light()
{
    static const Colours colours{
        .window = 0xf5f6f8,
        .surface = 0xffffff,
        .raised = 0xffffff,
        .sunken = 0xf8f9fb,
        .border = 0xe1e4ea,
        .outline = 0x868d9b,
        .text = 0x1a1d24,
        .muted = 0x59606d,
        .accent = 0x3a56d4,
        .onAccent = 0xffffff,
        .accentHover = 0x2f48b8,
        .accentSoft = 0xe6ebff,
        .hover = 0xeff1f5,
        .pressed = 0xe2e5ec,
        .selection = 0xe4eaff,
        .focus = 0x3a56d4,
        .shade = QColor(16, 20, 30, 90),
        .good = 0x17703f,
        .warn = 0x805100,
        .bad = 0xb81f33,
        .info = 0x1b57b0,
        .idle = 0x545b69,
        .goodSoft = 0xe0f4e8,
        .warnSoft = 0xfcefd2,
        .badSoft = 0xfde6e8,
        .infoSoft = 0xe2edfc,
        .idleSoft = 0xeceef2,
    };
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours{
        .window = 0x121418,
        .surface = 0x191c21,
        .raised = 0x22262d,
        .sunken = 0x15181c,
        .border = 0x2c3139,
        .outline = 0x6f7785,
        .text = 0xe7e9ed,
        .muted = 0xa2a9b6,
        .accent = 0x8ea2ff,
        .onAccent = 0x0e1224,
        .accentHover = 0xa8b8ff,
        .accentSoft = 0x263056,
        .hover = 0x232830,
        .pressed = 0x2c323c,
        .selection = 0x28335a,
        .focus = 0x8ea2ff,
        .shade = QColor(0, 0, 0, 140),
        .good = 0x67d49b,
        .warn = 0xf0ba5e,
        .bad = 0xff949c,
        .info = 0x85b8ff,
        .idle = 0xb0b7c3,
        .goodSoft = 0x17352a,
        .warnSoft = 0x3a2e14,
        .badSoft = 0x43222a,
        .infoSoft = 0x1b3050,
        .idleSoft = 0x2a2f38,
    };
    return colours;
}

Theme::Theme(QObject *parent)
    : QObject(parent), m_now(&Colours::light()),
      m_fontFamily(loadFont(u"Inter-Regular.otf"_s, {u"Inter-Medium.otf"_s, u"Inter-SemiBold.otf"_s})),
      m_monoFamily(loadFont(u"JetBrainsMono-Regular.ttf"_s, {u"JetBrainsMono-Medium.ttf"_s})),
      m_mode(u"system"_s), m_systemDark(isDarkPalette(QGuiApplication::palette()))
{
    QFont font(m_fontFamily);
    font.setPixelSize(fontBase);
    QGuiApplication::setFont(font);
    if (const auto *preferences = models::Preferences::provided())
        connect(preferences, &models::Preferences::themeChanged, this, &Theme::follow);
    follow();
}

QString Theme::mode() const
{
    const auto *preferences = models::Preferences::provided();
    return preferences ? preferences->theme() : m_mode;
}

void Theme::setMode(const QString &mode)
{
    m_mode = mode;
    if (auto *preferences = models::Preferences::provided())
        preferences->setTheme(mode); // comes back by themeChanged
    else
        follow();
}

void Theme::follow()
{
    const QString wanted = mode();
    m_dark = wanted == "dark"_L1 || (wanted != "light"_L1 && m_systemDark);
    m_now = m_dark ? &Colours::dark() : &Colours::light();
    QGuiApplication::setPalette(paletteOf(*m_now));
    Q_EMIT changed();
}

QVariantMap Theme::tones() const
{
    return mapOf(*m_now, false);
}

QVariantMap Theme::softTones() const
{
    return mapOf(*m_now, true);
}

QColor Theme::toneColour(const QString &tone) const
{
    return m_now->*find(tone).colour;
}

QColor Theme::softToneColour(const QString &tone) const
{
    return m_now->*find(tone).soft;
}

} // namespace transmittal::controls
