<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EndPage</name>
    <message numerus="yes">
        <source>You moved for {number} minutes.</source>
        <translation>
            <numerusform>You moved for {number} minute.</numerusform>
            <numerusform>You moved for {number} minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeriesList</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n day(s) done</source>
        <translation>
            <numerusform>%n day done</numerusform>
            <numerusform>All %n days done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>{number} exercises</source>
        <translation>
            <numerusform>{number} exercise</numerusform>
            <numerusform>{number} exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <translation>
            <numerusform>{number} minute</numerusform>
            <numerusform>{number} minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
