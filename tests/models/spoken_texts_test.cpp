// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spoken_texts.h"

#include "brackets.h"
#include "format.h"
#include "status_look.h"

#include <catch2/catch_test_macros.hpp>

#include <QCoreApplication>
#include <QQmlComponent>
#include <QQmlEngine>

#include <memory>

using namespace Qt::StringLiterals;
using namespace transmittal;

TEST_CASE("A binding whose words C++ makes follows the language without mentioning it", "[models]")
{
    models::SpokenTexts texts;
    QCoreApplication::installTranslator(&texts);
    {
        QQmlEngine engine;
        texts.setEngine(&engine);
        engine.setUiLanguage(u"en"_s);
        models::StatusLook look;
        models::Format format;
        QQmlEngine::setObjectOwnership(&look, QQmlEngine::CppOwnership);
        QQmlComponent component(&engine);
        component.setData("import QtQml\n"
                          "QtObject {\n"
                          "    required property QtObject look\n"
                          "    required property QtObject format\n"
                          "    property string word: look.word('open')\n"
                          "    property string number: format.number(1234)\n"
                          "}\n",
                          QUrl());
        const std::unique_ptr<QObject> object(component.createWithInitialProperties(
            {{u"look"_s, QVariant::fromValue(&look)}, {u"format"_s, QVariant::fromValue(&format)}}));
        INFO(component.errorString().toStdString());
        REQUIRE(object);
        CHECK(object->property("word") == u"Open"_s);

        const test::Brackets brackets("StatusLook");
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        engine.setUiLanguage(u"de"_s);
        CHECK(object->property("word") == u"[Open]"_s);
        CHECK(object->property("number") == u"1.234"_s);
        QLocale::setDefault(before);
    }
    CHECK(models::StatusLook::word(u"open"_s) == u"Open"_s);
    QCoreApplication::removeTranslator(&texts);
}
