// SPDX-FileCopyrightText: 2026 The Transmittal authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Transmittal.Frame
import Transmittal.Models

Item {
    id: place

    width: 1024
    height: 700

    SignInForm {
        id: form

        anchors.fill: parent
        focus: true
    }

    TestCase {
        name: "SignIn"
        when: windowShown

        function init() {
            Session.signOut();
            SignIn.useUsualDatabase();
            SignIn.login = "";
            field("password").clear();
            field("login").forceActiveFocus();
        }

        function field(name) {
            const found = findChild(form, name);
            verify(found, name);
            return found;
        }

        function test_what_is_missing_is_said_beside_its_field() {
            field("password").forceActiveFocus();
            keyClick(Qt.Key_Return);
            verify(SignIn.loginError !== "");
            verify(SignIn.passwordError !== "");
            verify(field("login").invalid);
            verify(!Session.signingIn);
            field("login").forceActiveFocus();
            keyClick("v");
            compare(SignIn.loginError, "");
            verify(!field("login").invalid);
        }

        function test_enter_goes_from_the_login_to_the_password_and_then_signs_in() {
            for (const letter of "vera")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            verify(field("password").activeFocus);
            for (const letter of "a sample word")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            verify(Session.signingIn);
            tryVerify(() => SignIn.serverError !== "");
            compare(Session.state, Session.SignedOut);
            verify(form.databaseShown);
            compare(field("password").text, "a sample word");
        }

        function test_the_password_is_hidden_until_somebody_wants_to_see_it() {
            field("password").forceActiveFocus();
            keyClick("x");
            compare(field("password").echoMode, TextInput.Password);
            verify(field("password").Accessible.passwordEdit);
        }

        function test_capital_letters_without_shift_are_told() {
            field("password").forceActiveFocus();
            keyClick("A");
            verify(field("password").capsLock);
            keyClick("A", Qt.ShiftModifier);
            verify(!field("password").capsLock);
        }

        function test_a_port_that_is_none_is_refused_before_anything_is_tried() {
            SignIn.login = "vera";
            SignIn.port = "70000";
            SignIn.submit("a sample word");
            verify(SignIn.portError !== "");
            verify(!Session.signingIn);
        }
    }
}
