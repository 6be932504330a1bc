// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QObject>
#include <QQmlEngine>
#include <QVariantMap>

namespace transmittal::controls {

/// The colours of one look. Every text colour reads at 4.5 : 1 or better on window, surface, raised, hover
/// and selection; every tone on its own soft background too.
struct Colours
{
    QColor window, surface, raised, sunken, border, outline, text, muted;
    QColor accent, onAccent, accentHover, accentSoft, hover, pressed, selection, focus, shade;
    QColor good, warn, bad, info, idle, goodSoft, warnSoft, badSoft, infoSoft, idleSoft;

    [[nodiscard]] static const Colours &light();
    [[nodiscard]] static const Colours &dark();
};

/// How everything looks: colours, measures (in pixels that scale with the screen) and typefaces, light or
/// dark as the person likes it. Made by the first screen that asks for it; it loads the typefaces then and
/// gives the application its font and palette, so that what is not drawn by Controls fits in. GUI thread.
class Theme : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY changed FINAL)
    Q_PROPERTY(bool dark READ isDark NOTIFY changed FINAL)

    Q_PROPERTY(QColor window READ window NOTIFY changed FINAL)     // behind everything
    Q_PROPERTY(QColor surface READ surface NOTIFY changed FINAL)   // tables, cards, forms
    Q_PROPERTY(QColor raised READ raised NOTIFY changed FINAL)     // menus, dialogs, toasts
    Q_PROPERTY(QColor sunken READ sunken NOTIFY changed FINAL)     // headers of tables, tracks
    Q_PROPERTY(QColor border READ border NOTIFY changed FINAL)     // parts one area from the next
    Q_PROPERTY(QColor outline READ outline NOTIFY changed FINAL)   // the edge of what can be used (3 : 1)
    Q_PROPERTY(QColor text READ text NOTIFY changed FINAL)         // what is read
    Q_PROPERTY(QColor muted READ muted NOTIFY changed FINAL)       // what is read second
    Q_PROPERTY(QColor accent READ accent NOTIFY changed FINAL)     // the one main action, links
    Q_PROPERTY(QColor onAccent READ onAccent NOTIFY changed FINAL) // text on it
    Q_PROPERTY(QColor accentHover READ accentHover NOTIFY changed FINAL)
    Q_PROPERTY(QColor accentSoft READ accentSoft NOTIFY changed FINAL) // a filter that is on
    Q_PROPERTY(QColor hover READ hover NOTIFY changed FINAL)
    Q_PROPERTY(QColor pressed READ pressed NOTIFY changed FINAL)
    Q_PROPERTY(QColor selection READ selection NOTIFY changed FINAL)
    Q_PROPERTY(QColor focus READ focus NOTIFY changed FINAL) // the ring
    Q_PROPERTY(QColor shade READ shade NOTIFY changed FINAL) // over what a dialog covers
    Q_PROPERTY(QColor good READ good NOTIFY changed FINAL)
    Q_PROPERTY(QColor warn READ warn NOTIFY changed FINAL)
    Q_PROPERTY(QColor bad READ bad NOTIFY changed FINAL)
    Q_PROPERTY(QColor info READ info NOTIFY changed FINAL)
    Q_PROPERTY(QColor idle READ idle NOTIFY changed FINAL)
    Q_PROPERTY(QColor goodSoft READ goodSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor warnSoft READ warnSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor badSoft READ badSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor infoSoft READ infoSoft NOTIFY changed FINAL)
    Q_PROPERTY(QColor idleSoft READ idleSoft NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap tones READ tones NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap softTones READ softTones NOTIFY changed FINAL)

    Q_PROPERTY(int unit MEMBER unit CONSTANT FINAL)
    Q_PROPERTY(int radiusSmall MEMBER radiusSmall CONSTANT FINAL)
    Q_PROPERTY(int radiusLarge MEMBER radiusLarge CONSTANT FINAL)
    Q_PROPERTY(int rowHeight MEMBER rowHeight CONSTANT FINAL)
    Q_PROPERTY(int controlHeight MEMBER controlHeight CONSTANT FINAL)
    Q_PROPERTY(int iconSize MEMBER iconSize CONSTANT FINAL)
    Q_PROPERTY(int iconSmall MEMBER iconSmall CONSTANT FINAL)
    Q_PROPERTY(int fontSmall MEMBER fontSmall CONSTANT FINAL)
    Q_PROPERTY(int fontBase MEMBER fontBase CONSTANT FINAL)
    Q_PROPERTY(int fontLarge MEMBER fontLarge CONSTANT FINAL)
    Q_PROPERTY(QString fontFamily READ fontFamily CONSTANT FINAL)
    Q_PROPERTY(QString monoFamily READ monoFamily CONSTANT FINAL)

public:
    static constexpr int unit = 4;
    static constexpr int radiusSmall = 4;
    static constexpr int radiusLarge = 8;
    static constexpr int rowHeight = 32;
    static constexpr int controlHeight = 32;
    static constexpr int iconSize = 16;
    static constexpr int iconSmall = 14; ///< in chips and beside small text
    static constexpr int fontSmall = 12;
    static constexpr int fontBase = 13;
    static constexpr int fontLarge = 18;

    explicit Theme(QObject *parent = nullptr);

    /// "system", "light" or "dark"; kept in Preferences where there are any. "system" guesses from the
    /// palette that the system gave the program at its start.
    [[nodiscard]] QString mode() const;
    void setMode(const QString &mode);
    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] QColor window() const { return m_now->window; }
    [[nodiscard]] QColor surface() const { return m_now->surface; }
    [[nodiscard]] QColor raised() const { return m_now->raised; }
    [[nodiscard]] QColor sunken() const { return m_now->sunken; }
    [[nodiscard]] QColor border() const { return m_now->border; }
    [[nodiscard]] QColor outline() const { return m_now->outline; }
    [[nodiscard]] QColor text() const { return m_now->text; }
    [[nodiscard]] QColor muted() const { return m_now->muted; }
    [[nodiscard]] QColor accent() const { return m_now->accent; }
    [[nodiscard]] QColor onAccent() const { return m_now->onAccent; }
    [[nodiscard]] QColor accentHover() const { return m_now->accentHover; }
    [[nodiscard]] QColor accentSoft() const { return m_now->accentSoft; }
    [[nodiscard]] QColor hover() const { return m_now->hover; }
    [[nodiscard]] QColor pressed() const { return m_now->pressed; }
    [[nodiscard]] QColor selection() const { return m_now->selection; }
    [[nodiscard]] QColor focus() const { return m_now->focus; }
    [[nodiscard]] QColor shade() const { return m_now->shade; }
    [[nodiscard]] QColor good() const { return m_now->good; }
    [[nodiscard]] QColor warn() const { return m_now->warn; }
    [[nodiscard]] QColor bad() const { return m_now->bad; }
    [[nodiscard]] QColor info() const { return m_now->info; }
    [[nodiscard]] QColor idle() const { return m_now->idle; }
    [[nodiscard]] QColor goodSoft() const { return m_now->goodSoft; }
    [[nodiscard]] QColor warnSoft() const { return m_now->warnSoft; }
    [[nodiscard]] QColor badSoft() const { return m_now->badSoft; }
    [[nodiscard]] QColor infoSoft() const { return m_now->infoSoft; }
    [[nodiscard]] QColor idleSoft() const { return m_now->idleSoft; }
    [[nodiscard]] QString fontFamily() const { return m_fontFamily; }
    [[nodiscard]] QString monoFamily() const { return m_monoFamily; }

    /// The colours of StatusLook's tones ("good", "warn", "bad", "info", "idle", and "" as idle) and the soft
    /// ones behind them, by name. Properties and not functions: a binding follows them to another theme.
    [[nodiscard]] QVariantMap tones() const;
    [[nodiscard]] QVariantMap softTones() const;
    /// One of them, for C++.
    [[nodiscard]] QColor toneColour(const QString &tone) const;
    [[nodiscard]] QColor softToneColour(const QString &tone) const;

Q_SIGNALS:
    void changed();

private:
    void follow();

    const Colours *m_now;
    QString m_fontFamily;
    QString m_monoFamily;
    QString m_mode;
    const bool m_systemDark;
    bool m_dark = false;
};

} // namespace transmittal::controls
