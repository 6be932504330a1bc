// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJSEngine>
#include <QPointer>
#include <QTranslator>

namespace transmittal::models {

/// The program's translator, which makes bindings follow the language whatever made their words. A binding
/// whose words come from C++ (StatusLook.word(), a property that is put together by tr()) does not depend on
/// the language for the engine; and that it mentions Qt.uiLanguage is no help, because the QML compiler
/// leaves out a read whose value is not used. Here every text passes: one that is asked for while a binding
/// is evaluated notes the language for it.
///
/// What a model keeps as text it must still make again when LanguageWatch says so. GUI thread, but for
/// translate().
class SpokenTexts : public QTranslator
{
    Q_OBJECT

public:
    explicit SpokenTexts(QObject *parent = nullptr);

    /// Whose bindings follow its language (QJSEngine::setUiLanguage); not owned.
    void setEngine(QJSEngine *engine);
    [[nodiscard]] QString translate(const char *context, const char *text, const char *disambiguation,
                                    int number) const override;

private:
    QPointer<QJSEngine> m_engine;
    QJSValue m_qt; ///< "Qt" of QML
};

} // namespace transmittal::models
