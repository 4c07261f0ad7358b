<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
